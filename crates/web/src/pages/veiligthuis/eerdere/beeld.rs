//! What is shown of an earlier melding.

use crate::{
    formulier::Keuze,
    pages::veiligthuis::gemeen::{Badge, Mensen, geboren_in_woorden, korte_dag, stand_badge},
    taal::Taal,
};
use application::koppeling::{Evidence, Match, MatchedPair, SeenEarlier};
use kernel::{BetrokkeneId, Dag, Inzagerecht, KoppelingId};
use veiligthuis::codes::{KoppelingStand, RedenVerwerping};
use veiligthuis::melding::Melding;

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
    /// Somebody else is more likely, and nobody said anything about it: stands folded below the others.
    pub zwak: bool,
}

/// Somebody in one of the two meldingen, with what helps to tell them apart.
#[derive(Default)]
pub(super) struct Wie {
    pub naam: String,
    /// Birth and roles.
    pub bij: String,
}

/// Two persons beside each other.
pub(super) struct Paar {
    /// Of the melding at hand; empty when somebody was searched by hand.
    pub eigen_id: String,
    pub eigen: Option<Wie>,
    pub eerdere_id: String,
    pub eerdere: Wie,
    pub soort: String,
    pub sterkte: Badge,
    pub redenen: Vec<Reden>,
    pub stand: Option<Badge>,
    /// Confirmed: it can only be undone.
    pub bevestigd: bool,
    /// Id of the koppeling; empty when somebody was searched by hand.
    pub koppeling: String,
    /// Likely: then "the same" is the button that stands out.
    pub sterk: bool,
    /// The first that waits for an answer: its buttons have a key each.
    pub toetsen: bool,
}

/// One piece of evidence.
pub(super) struct Reden {
    pub tekst: &'static str,
    /// Speaks for or against, in a word with its weight.
    pub telt: String,
}

/// Every match, strongest first; those below which somebody else is more likely stand last.
pub(super) fn treffers(l: Taal, gezien: &SeenEarlier, vandaag: Dag) -> Vec<Treffer> {
    let kijk = Kijk { l, recht: &gezien.permit, eigen: gezien.melding.get(), vandaag };
    let mut treffers: Vec<Treffer> = gezien.matches.iter().map(|m| kijk.treffer(m)).collect();
    treffers.sort_by_key(|t| t.zwak);
    let open = treffers.iter_mut().filter(|t| !t.zwak).flat_map(|t| &mut t.paren);
    if let Some(paar) = open.into_iter().find(|paar| paar.stand.is_none() && paar.eigen.is_some()) {
        paar.toetsen = true;
    }
    treffers
}

/// With what the two meldingen are looked at.
struct Kijk<'a> {
    l: Taal,
    recht: &'a dyn Inzagerecht,
    eigen: &'a Melding,
    vandaag: Dag,
}

impl Kijk<'_> {
    fn treffer(&self, m: &Match) -> Treffer {
        let (l, row) = (self.l, &m.row);
        Treffer {
            kenmerk: row.kenmerk.clone(),
            melding: row.melding.to_string(),
            wanneer: korte_dag(l, row.ontvangen_op.dag(), self.vandaag),
            melder: if row.soort_melder == "burger" { l.t("vt-burger") } else { l.tf("vt-beroep", &row.soort_melder) },
            stand: stand_badge(l, row),
            uitkomst: row.uitkomst.as_ref().map_or_else(String::new, |code| l.tf("vt-uitkomst", code)),
            sterkte: sterkte(l, m.bits),
            soort: l.tf("vt-koppeling-soort", m.soort.code()),
            paren: m.pairs.iter().map(|pair| self.paar(&m.melding, pair)).collect(),
            gezin: m.household.iter().map(|r| reden(l, r)).collect(),
            zwak: m.bits < 0.0 && !m.pairs.iter().any(MatchedPair::is_said),
        }
    }

    fn paar(&self, theirs: &Melding, pair: &MatchedPair) -> Paar {
        let l = self.l;
        Paar {
            eigen_id: pair.own.map(|id| id.to_string()).unwrap_or_default(),
            eigen: pair.own.map(|id| self.wie(self.eigen, id)),
            eerdere_id: pair.earlier.to_string(),
            eerdere: self.wie(theirs, pair.earlier),
            soort: l.tf("vt-koppeling-soort", pair.soort.code()),
            sterkte: sterkte(l, pair.bits),
            redenen: pair.reasons.iter().map(|r| reden(l, r)).collect(),
            stand: gezegd(l, pair.stand),
            koppeling: pair.own.map(|own| KoppelingId::van_paar(own, pair.earlier).to_string()).unwrap_or_default(),
            bevestigd: pair.stand == KoppelingStand::Bevestigd,
            sterk: pair.bits >= 3.3,
            toetsen: false,
        }
    }

    fn wie(&self, melding: &Melding, id: BetrokkeneId) -> Wie {
        let l = self.l;
        let naam = Mensen::van(l, melding, self.recht).naam(id);
        let Some(gegevens) = melding.betrokkene(id).and_then(|b| b.gegevens.open(self.recht)) else {
            return Wie { naam, bij: String::new() };
        };
        let rollen = gegevens.rollen.iter().map(|rol| l.tf("vt-rol", rol.code()));
        let geboren = geboren_in_woorden(l, &gegevens.identiteit.geboorte, self.vandaag);
        Wie { naam, bij: [geboren].into_iter().chain(rollen).collect::<Vec<_>>().join(" · ") }
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
