//! The rows of the read tables: open facts, and one sealed label that says whom it is about.

use kernel::{AccountId, CasusId, DienstId, DossierId, KoppelingId, MeldingId, Moment, OrganisatieId, Persoonsgegeven};
use veiligthuis::{
    codes::{HerkomstKoppeling, KoppelingSoort, KoppelingStand},
    koppeling::Paar,
};

/// Which dossiers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DossierFilter {
    /// Of this organisation; there is no way to ask for more than one.
    pub organisatie: OrganisatieId,
    /// Only of this owner.
    pub eigenaar: Option<AccountId>,
    /// Also the closed ones.
    pub ook_gesloten: bool,
    /// Skip so many.
    pub offset: u32,
    /// At most so many (1–200).
    pub limit: u32,
}

/// One dossier in the list.
#[derive(Clone, PartialEq, Debug)]
pub struct DossierRow {
    /// The dossier.
    pub dossier: DossierId,
    /// Whose it is.
    pub organisatie: OrganisatieId,
    /// Who keeps it.
    pub eigenaar: AccountId,
    /// Framework and version, as `onderwijs 1`.
    pub kader: String,
    /// Stable code of the route; empty before it was chosen.
    pub route: String,
    /// Stable code of the status (`open`, `gemeld`, `hulp`, `gesloten`, …; see `meldcode::dossier`).
    pub status: String,
    /// Acute danger is marked.
    pub acuut: bool,
    /// Reported to Veilig Thuis.
    pub gemeld: bool,
    /// Opened.
    pub geopend_op: Moment,
    /// Last change.
    pub gewijzigd_op: Moment,
    /// Sequence number of the last event.
    pub seq: u64,
    /// Name of the client, or of the first person. `None` when nobody was named or the row was asked without label.
    pub label: Option<Persoonsgegeven<String>>,
}

/// Which meldingen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MeldingFilter {
    /// Of this region; there is no way to ask for more than one.
    pub regio: OrganisatieId,
    /// Only those held by this account.
    pub behandelaar: Option<AccountId>,
    /// Only those nobody holds.
    pub alleen_vrij: bool,
    /// Only those with a proposal that this account may be the second to decide on: somebody else proposed it.
    pub gevraagd_aan: Option<AccountId>,
    /// Also the decided ones.
    pub ook_besloten: bool,
    /// Skip so many.
    pub offset: u32,
    /// At most so many (1–200).
    pub limit: u32,
}

/// Which open meldingen to count, and what counts as late: the moments follow from the dated rules.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MeldingTelVraag {
    /// Of this region.
    pub regio: OrganisatieId,
    /// For whom is counted what they hold and what waits for them.
    pub account: AccountId,
    /// Received before this moment: late today.
    pub te_laat_voor: Moment,
    /// Received before this moment, and not late: due today.
    pub vandaag_voor: Moment,
}

/// How many open meldingen a region has. Says nothing about a person.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct MeldingTelling {
    /// All open ones.
    pub open: u32,
    /// Past their term.
    pub te_laat: u32,
    /// Due today.
    pub vandaag: u32,
    /// Acute at the last check.
    pub acuut: u32,
    /// Held by nobody.
    pub vrij: u32,
    /// Held by who asks.
    pub van_mij: u32,
    /// A proposal of somebody else waits for a second person.
    pub gevraagd: u32,
}

/// One melding in the work list. Terms are not in it: they are computed from the moment of receipt and the dated rules.
#[derive(Clone, PartialEq, Debug)]
pub struct MeldingRow {
    /// The melding.
    pub melding: MeldingId,
    /// Its casus.
    pub casus: CasusId,
    /// The region that handles it.
    pub regio: OrganisatieId,
    /// Number for people: `M-2026-000123`, counted per region and year.
    pub kenmerk: String,
    /// Exact moment of receipt.
    pub ontvangen_op: Moment,
    /// When it was entered.
    pub ingevoerd_op: Moment,
    /// Stable code of the channel.
    pub kanaal: String,
    /// Stable code of the kind of reporter (`burger` or the code of the profession); never who.
    pub soort_melder: String,
    /// The reporter is shielded towards the family.
    pub melder_afgeschermd: bool,
    /// Acute check: not done yet, no, yes.
    pub acuut: Option<bool>,
    /// Stable code of the state (see `veiligthuis::melding`).
    pub status: String,
    /// Who took it in.
    pub ontvanger: AccountId,
    /// Who holds it.
    pub behandelaar: Option<AccountId>,
    /// Who proposed the decision or a change of the protection of the reporter, while a second decider is awaited; or who
    /// proposed the decision that was made.
    pub voorsteller: Option<AccountId>,
    /// A proposal waits for a second decider, before the decision or after it.
    pub gevraagd: bool,
    /// Stable code of the outcome, after the decision.
    pub uitkomst: Option<String>,
    /// When it was decided.
    pub besloten_op: Option<Moment>,
    /// Number of directbetrokkenen.
    pub betrokkenen: u32,
    /// Sequence number of the last event.
    pub seq: u64,
    /// Name of the first directbetrokkene. `None` when nobody was named or the row was asked without label.
    pub label: Option<Persoonsgegeven<String>>,
}

/// Which services.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DienstFilter {
    /// Of this region; there is no way to ask for more than one.
    pub regio: OrganisatieId,
    /// Only those carried out by this account.
    pub behandelaar: Option<AccountId>,
    /// Only those with a proposal of somebody else than this account, which may be the second to decide on it.
    pub gevraagd_aan: Option<AccountId>,
    /// Also those that ended.
    pub ook_beeindigd: bool,
    /// Skip so many.
    pub offset: u32,
    /// At most so many (1–200).
    pub limit: u32,
}

/// One service in the list. Terms are not in it: they are computed from the moments and the dated rules.
#[derive(Clone, PartialEq, Debug)]
pub struct DienstRow {
    /// The service.
    pub dienst: DienstId,
    /// Its casus.
    pub casus: CasusId,
    /// The melding whose decision asked for it.
    pub melding: MeldingId,
    /// The region that carries it out.
    pub regio: OrganisatieId,
    /// Stable code of the kind, as it is now.
    pub soort: String,
    /// Stable code of the state (see `veiligthuis::dienst`).
    pub status: String,
    /// Who carries it out.
    pub behandelaar: AccountId,
    /// When the melding was received.
    pub ontvangen_op: Moment,
    /// When it was decided.
    pub besloten_op: Moment,
    /// When Voorwaarden & Vervolg became an onderzoek.
    pub omgezet_op: Option<Moment>,
    /// When it ended.
    pub beeindigd_op: Option<Moment>,
    /// Number of children.
    pub kinderen: u32,
    /// Number of children that nobody of Veilig Thuis saw.
    pub ongezien: u32,
    /// Number of veiligheidsvoorwaarden that were not kept at the last check.
    pub niet_nagekomen: u32,
    /// Number of proposals that wait for a second person.
    pub voorstellen: u32,
    /// Who made those proposals, when it was one person.
    pub voorsteller: Option<AccountId>,
    /// Sequence number of the last event.
    pub seq: u64,
    /// Name of the first person. `None` when nobody was named or the row was asked without label.
    pub label: Option<Persoonsgegeven<String>>,
}

/// One koppeling: a pair of recorded persons and where the statement about them stands. Ids and codes only.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct KoppelingRow {
    /// The koppeling.
    pub koppeling: KoppelingId,
    /// The region of both.
    pub regio: OrganisatieId,
    /// Which two.
    pub paar: Paar,
    /// What it seems to be.
    pub soort: KoppelingSoort,
    /// Who brought it.
    pub herkomst: HerkomstKoppeling,
    /// All evidence together, in hundredths of a bit; `None` when nobody weighed.
    pub gewicht: Option<i32>,
    /// Where it stands.
    pub stand: KoppelingStand,
    /// Who proposed to undo it, while that waits for a second person.
    pub ongedaan_door: Option<AccountId>,
    /// Sequence number of the last event.
    pub seq: u64,
}

/// A new signal about people who are known: an open melding, and the casus in which they were seen before.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SignaalRow {
    /// The open melding.
    pub melding: MeldingId,
    /// Its number for people.
    pub kenmerk: String,
    /// When it was received.
    pub ontvangen_op: Moment,
    /// Who holds it.
    pub behandelaar: Option<AccountId>,
    /// The casus in which somebody of it is known.
    pub bekend_in: CasusId,
    /// Stable code of the state of that casus.
    pub status: String,
    /// That casus is not closed.
    pub loopt: bool,
    /// Who holds that casus, or held it last; before that, who assessed the earlier melding.
    pub houder: Option<AccountId>,
}

/// Which notices wait for a second person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BerichtenFilter {
    /// Of this region; there is no way to ask for more than one.
    pub regio: OrganisatieId,
    /// Only those on which this account may decide: somebody else proposed it.
    pub gevraagd_aan: Option<AccountId>,
    /// Skip so many.
    pub offset: u32,
    /// At most so many (1–200).
    pub limit: u32,
}

/// How the notices of a casus stand. Says nothing about a person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BerichtenRow {
    /// The casus.
    pub casus: CasusId,
    /// Its region.
    pub regio: OrganisatieId,
    /// The melding of the oldest proposal that waits.
    pub melding: Option<MeldingId>,
    /// Proposals that wait for a second person.
    pub voorstellen: u32,
    /// Who made them, when it was one person.
    pub voorsteller: Option<AccountId>,
    /// When the oldest of them was made.
    pub gevraagd_op: Option<Moment>,
    /// Notices that were sent.
    pub verzonden: u32,
    /// Sequence number of the last event.
    pub seq: u64,
}
