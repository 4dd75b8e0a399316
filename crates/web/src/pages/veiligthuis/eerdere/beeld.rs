//! What is shown of an earlier melding.

use crate::{
    formulier::Keuze,
    pages::veiligthuis::gemeen::{Badge, Mensen, korte_dag, stand_badge},
    taal::Taal,
};
use application::koppeling::{Evidence, Match, MatchedPair, SeenEarlier};
use kernel::{BetrokkeneId, Dag};
use veiligthuis::codes::{KoppelingStand, RedenVerwerping};

/// An earlier melding.
pub(super) struct Treffer {
    pub kenmerk: String,
    pub melding: String,
    pub wanneer: String,
    pub melder: String,
    pub stand: Badge,
    pub uitkomst: String,
    /// How strong, in words.
    pub sterkte: Badge,
    pub soort: String,
    pub paren: Vec<Paar>,
    pub gezin: Vec<Reden>,
}

/// Two persons beside each other.
pub(super) struct Paar {
    /// Of the melding at hand; empty when somebody was searched by hand.
    pub eigen_id: String,
    pub eigen: String,
    pub eerdere_id: String,
    pub eerdere: String,
    pub soort: String,
    pub sterkte: Badge,
    pub redenen: Vec<Reden>,
    pub stand: Option<Badge>,
    /// Confirmed: it can only be undone.
    pub bevestigd: bool,
}

/// One piece of evidence.
pub(super) struct Reden {
    pub tekst: &'static str,
    /// Speaks for or against, in a word with its weight.
    pub telt: String,
}

/// Every match, strongest first.
pub(super) fn treffers(l: Taal, gezien: &SeenEarlier, vandaag: Dag) -> Vec<Treffer> {
    let own = Mensen::van(l, gezien.melding.get(), &gezien.permit);
    gezien.matches.iter().map(|m| treffer(l, gezien, &own, m, vandaag)).collect()
}

fn treffer(l: Taal, gezien: &SeenEarlier, own: &Mensen, m: &Match, vandaag: Dag) -> Treffer {
    let theirs = Mensen::van(l, &m.melding, &gezien.permit);
    let row = &m.row;
    Treffer {
        kenmerk: row.kenmerk.clone(),
        melding: row.melding.to_string(),
        wanneer: korte_dag(l, row.ontvangen_op.dag(), vandaag),
        melder: if row.soort_melder == "burger" { l.t("vt-burger") } else { l.tf("vt-beroep", &row.soort_melder) },
        stand: stand_badge(l, row),
        uitkomst: row.uitkomst.as_ref().map_or_else(String::new, |code| l.tf("vt-uitkomst", code)),
        sterkte: sterkte(l, m.bits),
        soort: l.tf("vt-koppeling-soort", m.soort.code()),
        paren: m.pairs.iter().map(|pair| paar(l, own, &theirs, pair)).collect(),
        gezin: m.household.iter().map(|r| reden(l, r)).collect(),
    }
}

fn paar(l: Taal, own: &Mensen, theirs: &Mensen, pair: &MatchedPair) -> Paar {
    let id = |id: Option<BetrokkeneId>| id.map(|id| id.to_string()).unwrap_or_default();
    Paar {
        eigen_id: id(pair.own),
        eigen: pair.own.map(|id| own.naam(id)).unwrap_or_default(),
        eerdere_id: pair.earlier.to_string(),
        eerdere: theirs.naam(pair.earlier),
        soort: l.tf("vt-koppeling-soort", pair.soort.code()),
        sterkte: sterkte(l, pair.bits),
        redenen: pair.reasons.iter().map(|r| reden(l, r)).collect(),
        stand: gezegd(l, pair.stand),
        bevestigd: pair.stand == KoppelingStand::Bevestigd,
    }
}

/// What people said about a pair.
fn gezegd(l: Taal, stand: KoppelingStand) -> Option<Badge> {
    let soort = match stand {
        KoppelingStand::NogNiet | KoppelingStand::Voorgesteld => return None,
        KoppelingStand::Bevestigd => "success",
        KoppelingStand::InTwijfel => "warning",
        KoppelingStand::Verworpen | KoppelingStand::OngedaanGemaakt => "neutral",
    };
    Some(Badge { soort, woord: l.tf("vt-koppeling-stand", stand.code()) })
}

/// The odds in a word: 6.6 bits is a chance of 99 in 100, 3.3 of 10 in 11.
fn sterkte(l: Taal, bits: f32) -> Badge {
    let (soort, code) = match bits {
        b if b >= 6.6 => ("success", "zeer"),
        b if b >= 3.3 => ("success", "waarschijnlijk"),
        b if b >= 0.0 => ("warning", "misschien"),
        _ => ("neutral", "zwak"),
    };
    Badge { soort, woord: l.tf("vt-koppeling-sterkte", code) }
}

fn reden(l: Taal, reason: &Evidence) -> Reden {
    let code = if reason.bits >= 0.0 { "voor" } else { "tegen" };
    let bits = format!("{:.1}", reason.bits.abs()).replace('.', if l == Taal::Nl { "," } else { "." });
    let telt = format!("{} ({bits})", l.tf("vt-koppeling-telt", code));
    Reden { tekst: reason.text, telt }
}

/// Why two persons are not one, as choices.
pub(super) fn redenen(l: Taal) -> Vec<Keuze> {
    RedenVerwerping::ALLE.iter().map(|r| Keuze::new(r.code(), l.tf("vt-koppeling-reden", r.code()))).collect()
}
