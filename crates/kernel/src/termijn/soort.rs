//! The closed lists of the term table.

use crate::wet::code::codes;

codes!(
    /// A term of Veilig Thuis. The length, anchor and source of each stand in `law/termijnen.toml`.
    Termijnsoort {
        /// T1: look at acute unsafety, at once.
        AcuteCheck = "acute_check",
        /// T2: safety assessment, read as 5 working days.
        VeiligheidsbeoordelingWerkdagen = "veiligheidsbeoordeling_werkdagen",
        /// T2: safety assessment, read as 5 days under the Algemene termijnenwet.
        VeiligheidsbeoordelingDagenAtw = "veiligheidsbeoordeling_dagen_atw",
        /// T3: outcome told to reporter and family, together with T2.
        UitkomstVertellen = "uitkomst_vertellen",
        /// T4: investigation finished.
        Onderzoek = "onderzoek_10_weken",
        /// T5: Voorwaarden & Vervolg finished.
        VoorwaardenVervolg = "voorwaarden_vervolg_10_weken",
        /// T6: first feedback to the reporter, together with T2.
        Terugkoppeling1 = "terugkoppeling_1",
        /// T7: second feedback to the reporter, together with T4.
        Terugkoppeling2 = "terugkoppeling_2",
        /// T8: a person is told that data about them were recorded.
        Informeren = "informeren_4_weken",
        /// T9: the college is told of a request to the Raad.
        CollegeVto = "college_vto",
        /// T10: first monitoring.
        Monitoring3Maanden = "monitoring_3_maanden",
        /// T11: second monitoring.
        Monitoring12Maanden = "monitoring_12_maanden",
        /// T12: end of a tijdelijk huisverbod.
        Huisverbod = "huisverbod_10_dagen",
        /// T13: answer to a request for access.
        Inzage = "inzage_1_maand",
        /// T14: destruction on request.
        Vernietiging = "vernietiging_3_maanden",
        /// T15: end of the retention.
        Bewaren = "bewaren_20_jaar",
        /// T16: position after a ruling on a complaint.
        StandpuntKlacht = "standpunt_klacht_1_maand",
        /// T17: report a calamity to the inspectorate, at once.
        CalamiteitMelden = "calamiteit_melden",
        /// T18: yearly report made public.
        Kwaliteitsverslag = "kwaliteitsverslag_10_dagen",
        /// T19: delivery to CBS.
        CbsLevering = "cbs_levering",
        /// T20: oldest allowed certificate of conduct, counted back.
        Vog = "vog_3_maanden",
        /// T21: reaction to an offered transfer.
        AcceptatieOverdracht = "acceptatie_overdracht",
        /// T22: advice.
        Advies = "advies",
        /// T23: data breach reported to the authority.
        Datalek = "datalek_72_uur",
    }
);

codes!(
    /// What a term runs from. The day of the anchor is day 0.
    Ankersoort {
        /// Receipt of the report or the advice question.
        Ontvangst = "ontvangst",
        /// Decision of the safety assessment.
        Besluit = "besluit",
        /// Recording of that person's data.
        Vastlegging = "vastlegging",
        /// End of the involvement or accepted transfer.
        EindeBemoeienis = "einde_bemoeienis",
        /// Receipt of a request.
        Verzoek = "verzoek",
        /// Imposition of a huisverbod.
        Oplegging = "oplegging",
        /// Last change of that person's data.
        LaatsteWijziging = "laatste_wijziging",
        /// Receipt of a ruling.
        Uitspraak = "uitspraak",
        /// The moment something became known.
        BekendWorden = "bekend_worden",
        /// Adoption of a report.
        Vaststelling = "vaststelling",
        /// End of a reporting period.
        EindePeriode = "einde_periode",
        /// First day of work.
        AanvangWerk = "aanvang_werk",
        /// Offer of a transfer.
        Aanbod = "aanbod",
        /// Request to the Raad voor de Kinderbescherming.
        Vto = "vto",
    }
);

codes!(
    /// The unit of a length of time.
    Eenheid {
        /// Hours.
        Uur = "uur",
        /// Calendar days.
        Dag = "dag",
        /// Working days.
        Werkdag = "werkdag",
        /// Weeks.
        Week = "week",
        /// Months; the day of the month is clipped to the end of a shorter month.
        Maand = "maand",
        /// Years.
        Jaar = "jaar",
    }
);

codes!(
    /// What happens to a term that ends on a day that is not free to work.
    Einde {
        /// Algemene termijnenwet art. 1 and 2: it holds two workable days and ends on one.
        Atw = "atw",
        /// Our rule where the Act does not apply: it ends on the next workable day.
        Schuift = "schuift",
        /// It stays where it falls.
        Vast = "vast",
    }
);

codes!(
    /// The two readings of the term of the safety assessment (T2). The region chooses which one binds; both are shown.
    Lezing {
        /// Five working days: the field and the inspectorate.
        Werkdagen = "werkdagen",
        /// Five days under the Algemene termijnenwet: the decree as cited, the strictest reading.
        DagenAtw = "dagen_atw",
    }
);

impl Lezing {
    /// The term that this reading means.
    pub const fn soort(self) -> Termijnsoort {
        match self {
            Self::Werkdagen => Termijnsoort::VeiligheidsbeoordelingWerkdagen,
            Self::DagenAtw => Termijnsoort::VeiligheidsbeoordelingDagenAtw,
        }
    }
}
