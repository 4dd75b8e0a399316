//! Reporting to Veilig Thuis. Always possible when the minimal set is there, whatever step was or was not taken (R16).

use kernel::Moment;

use super::{
    super::{
        Dossier, Event, Gegeven, IdentiteitKeuze, Informeren, Meld, MelderInhoud, Melding, MeldingDeel, MeldingInhoud,
        Refusal, Terugkoppeling, ToestemmingFeit,
    },
    Uitslag,
    toets::{gebeurd, geweest},
};
use crate::{kader::Kader, weging::Melden};

impl Dossier {
    pub(super) fn meld(&self, meld: Meld, kader: &Kader, now: Moment) -> Uitslag {
        if self.meldingen.iter().any(|m| m.id == meld.id) {
            return Err(Refusal::MeldingBestaatAl);
        }
        self.bekend(&meld.betrokkenen)?;
        if !meld.mee.iter().all(|id| self.heeft(*id)) {
            return Err(Refusal::OnderdeelOnbekend);
        }
        meld.telefonisch_vooraf.map_or(Ok(()), |op| geweest(op, now))?;
        let ontbreekt = self.ontbreekt(&meld);
        let identiteit =
            meld.identiteit.or(self.identiteit.as_ref().map(|i| i.feit.clone())).unwrap_or(IdentiteitKeuze::Open);
        grond_in_kader(&identiteit, kader)?;
        let melder = meld.melder;
        let (Some(omschrijving), Some(dringend), Some(geinformeerd), Some(naam), Some(functie), Some(contact), true) = (
            meld.omschrijving,
            meld.dringend,
            meld.geinformeerd,
            melder.naam,
            melder.functie,
            melder.contact,
            ontbreekt.is_empty(),
        ) else {
            return Err(Refusal::MeldingOnvolledig { ontbreekt });
        };
        if self.meer_dan_gevraagd() && meld.motivering.is_none() {
            return Err(Refusal::MotiveringOntbreekt);
        }
        let mut over = meld.betrokkenen;
        over.sort_unstable();
        over.dedup();
        let v = meld.verder;
        let inhoud = MeldingInhoud {
            omschrijving,
            veiligheid_nu: v.veiligheid_nu,
            voorgeschiedenis: v.voorgeschiedenis,
            bijzonderheden: v.bijzonderheden,
            gaat_goed: v.gaat_goed,
            stem_van_het_kind: v.stem_van_het_kind,
            netwerk: v.netwerk,
            eigen_hulp: v.eigen_hulp,
            verwachting: v.verwachting,
        };
        let melder = MelderInhoud { naam, functie, contact, bereikbaar: melder.bereikbaar, relatie: melder.relatie };
        Ok(vec![Event::Gemeld(Box::new(Melding {
            id: meld.id,
            mee: meld.mee,
            dringend,
            identiteit,
            geinformeerd,
            reden_niet_geinformeerd: meld.reden_niet_geinformeerd.map(|t| Gegeven::new(over.clone(), t)),
            telefonisch_vooraf: meld.telefonisch_vooraf,
            ook_politie: meld.ook_politie,
            ontvangst: now,
            inhoud: Gegeven::new(over.clone(), inhoud),
            melder: Gegeven::new(Vec::new(), melder),
            niet_tonen: meld.niet_tonen.map(|t| Gegeven::new(over.clone(), t)),
            motivering: meld.motivering.map(|t| Gegeven::new(over.clone(), t)),
            betrokkenen: over,
        }))])
    }

    /// What is missing of the minimal set: reporter with name, function and contact, somebody who can be told apart, the
    /// worries, the urgency, and whether those involved were told or why not.
    pub fn ontbreekt(&self, meld: &Meld) -> Vec<MeldingDeel> {
        let herkenbaar = meld.betrokkenen.iter().filter_map(|id| self.betrokkene(*id)).any(|b| b.betrokkene.herkenbaar);
        let reden = meld.geinformeerd != Some(false) || meld.reden_niet_geinformeerd.is_some();
        [
            (herkenbaar, MeldingDeel::HerkenbarePersoon),
            (meld.omschrijving.is_some(), MeldingDeel::Omschrijving),
            (meld.dringend.is_some(), MeldingDeel::Dringend),
            (meld.geinformeerd.is_some(), MeldingDeel::Geinformeerd),
            (reden, MeldingDeel::RedenNietGeinformeerd),
            (meld.melder.naam.is_some(), MeldingDeel::NaamMelder),
            (meld.melder.functie.is_some(), MeldingDeel::FunctieMelder),
            (meld.melder.contact.is_some(), MeldingDeel::ContactMelder),
        ]
        .into_iter()
        .filter_map(|(aanwezig, deel)| (!aanwezig).then_some(deel))
        .collect()
    }

    /// The leading weging says that no report is needed, and nobody wrote down why to report all the same.
    fn meer_dan_gevraagd(&self) -> bool {
        self.leidende_weging().is_some_and(|w| match w.bewijs.melden {
            Melden::Nee => !self.besluit_op(w).is_some_and(|b| b.melden),
            Melden::Ja | Melden::Open => false,
        })
    }

    pub(super) fn ontvang_terugkoppeling(&self, bericht: Terugkoppeling) -> Uitslag {
        let melding = self.meldingen.iter().find(|m| m.id == bericht.melding).ok_or(Refusal::MeldingOnbekend)?;
        let tekst = match bericht.tekst {
            Some(tekst) if tekst.over.is_empty() => {
                Some(Gegeven { over: melding.betrokkenen.clone(), inhoud: tekst.inhoud })
            }
            tekst => self.over_optie(tekst)?,
        };
        Ok(vec![Event::TerugkoppelingOntvangen(Terugkoppeling { tekst, ..bericht })])
    }

    pub(super) fn leg_informeren_vast(&self, informeren: Informeren, kader: &Kader, now: Moment) -> Uitslag {
        self.vrij(informeren.id)?;
        gebeurd(informeren.dag, now)?;
        self.genoemd(&informeren.wie)?;
        if informeren.gedaan {
            self.benader(&informeren.wie, informeren.ondanks.is_some(), kader)?;
        }
        let inhoud = self.over(informeren.inhoud)?;
        let ondanks = self.over_optie(informeren.ondanks)?;
        Ok(vec![Event::InformerenVastgelegd(Informeren { inhoud, ondanks, ..informeren })])
    }

    pub(super) fn leg_toestemming_vast(&self, toestemming: ToestemmingFeit, now: Moment) -> Uitslag {
        self.vrij(toestemming.id)?;
        gebeurd(toestemming.dag, now)?;
        self.genoemd(&toestemming.van)?;
        let inhoud = self.over_optie(toestemming.inhoud)?;
        Ok(vec![Event::ToestemmingVastgelegd(ToestemmingFeit { inhoud, ..toestemming })])
    }

    pub(super) fn kies_identiteit(&self, keuze: IdentiteitKeuze, kader: &Kader) -> Uitslag {
        grond_in_kader(&keuze, kader)?;
        Ok(vec![Event::IdentiteitGekozen { keuze }])
    }
}

/// The identity is withheld only on a ground of the framework's closed list.
fn grond_in_kader(keuze: &IdentiteitKeuze, kader: &Kader) -> Result<(), Refusal> {
    match keuze {
        IdentiteitKeuze::Open => Ok(()),
        IdentiteitKeuze::Afgeschermd { grond }
            if kader.na_melding.identiteit_gronden.iter().any(|g| g.id == *grond) =>
        {
            Ok(())
        }
        IdentiteitKeuze::Afgeschermd { .. } => Err(Refusal::GrondNietInKader),
    }
}
