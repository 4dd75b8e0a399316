//! The parts of the page of a service: children, conditions, actions, contacts, proposals.

use super::blad::Blad;
use crate::pages::veiligthuis::gemeen::Badge;
use kernel::{BetrokkeneId, OnderdeelId};
use veiligthuis::dienst::codes::{Actiestand, Positie, Toetsuitkomst};
use veiligthuis::dienst::{Besluitvraag, VoorwaardeStand};
use veiligthuis::melding::Beslisser;

/// A head, badges, small words, texts and ways on.
#[derive(Default)]
pub(super) struct Regel {
    pub kop: String,
    pub badges: Vec<Badge>,
    pub klein: String,
    pub teksten: Vec<String>,
    /// Words and path.
    pub links: Vec<(String, String)>,
}

/// A part of the page.
pub(super) struct Sectie {
    /// Id and code of the words: `dienst-kop-<code>` and `dienst-leeg-<code>`.
    pub code: &'static str,
    pub regels: Vec<Regel>,
    /// Words and path of what can be added.
    pub knoppen: Vec<(String, String)>,
}

/// A child, in the block that always stands on top.
pub(super) struct Kind {
    pub naam: String,
    pub gezien: bool,
    pub badge: Badge,
    pub regels: Vec<String>,
    pub links: Vec<(String, String)>,
}

fn fout(woord: String) -> Badge {
    Badge { soort: "danger", woord }
}
fn let_op(woord: String) -> Badge {
    Badge { soort: "warning", woord }
}
fn goed(woord: String) -> Badge {
    Badge { soort: "success", woord }
}
fn gewoon(woord: String) -> Badge {
    Badge { soort: "neutral", woord }
}

/// Who has seen which child, and when.
pub(super) fn kinderen(b: &Blad, mag: bool) -> Vec<Kind> {
    let l = b.l;
    let kinderen = b.d().kinderen_in_zicht().into_iter().map(|k| {
        let seen = k
            .gezien
            .map(|(om, door)| l.ta("dienst-gezien-door", &[("wanneer", &l.moment(om)), ("wie", &b.namen.naam(door))]));
        let spoken = k.gesproken.map(|om| l.ta("dienst-gesproken-op", &[("wanneer", &l.moment(om))]));
        let alone = k.alleen_gesproken.map(|om| l.ta("dienst-alleen-op", &[("wanneer", &l.moment(om))]));
        let badge = if seen.is_some() { goed(l.t("dienst-gezien")) } else { fout(l.t("dienst-niet-gezien")) };
        let links = if mag {
            vec![(l.t("dienst-doe-zonder-ouders"), b.onder(format!("mensen/{}/zonder-ouders", k.kind)))]
        } else {
            Vec::new()
        };
        Kind {
            naam: b.naam(k.kind),
            gezien: k.gezien.is_some(),
            badge,
            regels: [seen, spoken, alone].into_iter().flatten().collect(),
            links,
        }
    });
    kinderen.collect()
}

/// The veiligheidsvoorwaarden with their history.
pub(super) fn voorwaarden(b: &Blad, mag: bool) -> Sectie {
    let l = b.l;
    let knop = (l.t("dienst-doe-voorwaarde"), b.onder("voorwaarden/nieuw"));
    let regels = b.d().voorwaarden.iter().map(|v| voorwaarde(b, v, mag)).collect();
    Sectie { code: "voorwaarden", regels, knoppen: if mag { vec![knop] } else { Vec::new() } }
}

fn voorwaarde(b: &Blad, v: &VoorwaardeStand, mag: bool) -> Regel {
    let l = b.l;
    let id = v.voorwaarde.id;
    let stand = match v.laatste().map(|toets| toets.uitkomst) {
        Some(Toetsuitkomst::Nagekomen) => goed(l.tf("dienst-toets", "nagekomen")),
        Some(Toetsuitkomst::NietNagekomen) => fout(l.tf("dienst-toets", "niet-nagekomen")),
        Some(Toetsuitkomst::NietMeerNodig) => gewoon(l.tf("dienst-toets", "niet-meer-nodig")),
        None if v.voorwaarde.uiterlijk < b.nu.dag() => let_op(l.t("dienst-nog-niet-getoetst")),
        None => gewoon(l.t("dienst-loopt")),
    };
    let checks = v.toetsen.iter().map(|toets| {
        let what = l.tf("dienst-toets", toets.uitkomst.code());
        format!("{}: {what}. {}", l.dag(toets.op), b.tekst_of_leeg(toets.toelichting.as_ref())).trim().to_owned()
    });
    let links = [
        (l.t("dienst-doe-toets"), b.onder(format!("voorwaarden/{id}/toets"))),
        (l.t("dienst-doe-toetser"), b.onder(format!("voorwaarden/{id}/toetser"))),
    ];
    Regel {
        kop: b.woorden(&v.voorwaarde.inhoud, |i| i.wat.as_str().to_owned()),
        badges: vec![stand],
        klein: l.ta(
            "dienst-voorwaarde-klein",
            &[
                ("wie", &b.mensen(&v.voorwaarde.over)),
                ("dag", &l.dag(v.voorwaarde.uiterlijk)),
                ("toetser", &toetser(b, v)),
            ],
        ),
        teksten: checks.collect(),
        links: if mag && !v.is_vervallen() { links.into() } else { Vec::new() },
    }
}

/// Who checks: the party and the name.
pub(super) fn toetser(b: &Blad, v: &VoorwaardeStand) -> String {
    let Some(partij) = v.voorwaarde.toetser else { return b.l.t("dienst-niemand-toetst") };
    let first = v.voorwaarde.inhoud.open(&b.gezien.permit).and_then(|i| i.wie_toetst.as_ref());
    let later = b.tekst_of_leeg(v.wie_toetst.as_ref());
    let naam = if later.is_empty() { first.map(|t| t.as_str().to_owned()).unwrap_or_default() } else { later };
    let partij = b.l.tf("dienst-partij", partij.code());
    if naam.is_empty() { partij } else { format!("{naam} ({partij})") }
}

/// The actions of the safety plan and with whom it was agreed.
pub(super) fn plan(b: &Blad, mag: bool) -> Sectie {
    let l = b.l;
    let acties = b.d().acties.iter().map(|a| {
        let stand = a.berichten.iter().max_by_key(|bericht| bericht.op);
        let badge = match stand.map(|bericht| bericht.stand) {
            Some(Actiestand::Gedaan) => goed(l.tf("dienst-actie", "gedaan")),
            Some(Actiestand::NietGedaan) => let_op(l.tf("dienst-actie", "niet-gedaan")),
            Some(Actiestand::NietVeilig) => fout(l.tf("dienst-actie", "niet-veilig")),
            None if a.actie.uiterlijk < b.nu.dag() => let_op(l.t("dienst-te-doen-voorbij")),
            None => gewoon(l.t("dienst-te-doen")),
        };
        let told = a.berichten.iter().map(|bericht| {
            let what = l.tf("dienst-actie", bericht.stand.code());
            let why = b.tekst_of_leeg(bericht.toelichting.as_ref());
            format!("{}: {what}. {why}", l.dag(bericht.op)).trim().to_owned()
        });
        let link = (l.t("dienst-doe-actie-bij"), b.onder(format!("acties/{}", a.actie.id)));
        Regel {
            kop: b.woorden(&a.actie.inhoud, |i| i.wat.as_str().to_owned()),
            badges: vec![badge],
            klein: l.ta(
                "dienst-actie-klein",
                &[
                    ("wie", &b.woorden(&a.actie.inhoud, |i| i.wie.as_str().to_owned())),
                    ("partij", &l.tf("dienst-partij", a.actie.partij.code())),
                    ("dag", &l.dag(a.actie.uiterlijk)),
                ],
            ),
            teksten: told.collect(),
            links: if mag { vec![link] } else { Vec::new() },
        }
    });
    let afgesproken = b.d().afspraken.iter().map(|afspraak| Regel {
        kop: l.ta("dienst-afgesproken", &[("dag", &l.dag(afspraak.op)), ("wie", &b.mensen(&afspraak.met))]),
        badges: vec![goed(l.t("dienst-afspraak"))],
        teksten: vec![b.tekst_of_leeg(afspraak.partners.as_ref())],
        ..Regel::default()
    });
    let mut knoppen = vec![(l.t("dienst-doe-druk"), b.onder("plan"))];
    if mag {
        knoppen.push((l.t("dienst-doe-actie"), b.onder("acties/nieuw")));
        knoppen.push((l.t("dienst-doe-afspreken"), b.onder("plan/afspreken")));
    }
    Sectie { code: "plan", regels: acties.chain(afgesproken).collect(), knoppen }
}

/// The contacts, the last first.
pub(super) fn contacten(b: &Blad, mag: bool) -> Sectie {
    let l = b.l;
    let mut contacten: Vec<_> = b.d().contacten.iter().collect();
    contacten.sort_by_key(|c| std::cmp::Reverse(c.om));
    let regels = contacten.into_iter().map(|c| {
        let flags = [
            c.alleen.then(|| gewoon(l.t("dienst-alleen"))),
            (!c.gesproken).then(|| gewoon(l.t("dienst-niet-gesproken"))),
            c.buiten_ouders.then(|| let_op(l.t("dienst-buiten-ouders"))),
        ];
        Regel {
            kop: b.mensen(&c.over),
            badges: flags.into_iter().flatten().collect(),
            klein: l.ta(
                "dienst-contact-klein",
                &[
                    ("wanneer", &l.moment(c.om)),
                    ("vorm", &l.tf("dienst-contact", c.vorm.code())),
                    ("wie", &b.namen.naam(c.door)),
                ],
            ),
            teksten: vec![b.tekst_of_leeg(c.verslag.as_ref())],
            ..Regel::default()
        }
    });
    let knop = (l.t("dienst-doe-contact"), b.onder("contact"));
    Sectie { code: "contacten", regels: regels.collect(), knoppen: if mag { vec![knop] } else { Vec::new() } }
}

/// The people, with what can be done for each.
pub(super) fn mensen(b: &Blad, mag: bool) -> Sectie {
    let l = b.l;
    let regels = b.d().personen.iter().map(|p| {
        let known = p.gegevens.open(&b.gezien.permit);
        let born = known.map(|k| crate::pages::veiligthuis::gemeen::geboren_in_woorden(l, &k.geboorte, b.nu.dag()));
        let mentor = known.and_then(|k| k.vertegenwoordiger.as_ref());
        let mentor = mentor.map(|t| l.ta("dienst-vertegenwoordigd", &[("wie", &t.as_str())]));
        let told = b.d().mededelingen.iter().filter(|m| m.persoon == p.id).map(|m| {
            let what = l.tf("dienst-onderwerp", m.onderwerp.code());
            l.ta("dienst-verteld-op", &[("wat", &what), ("wanneer", &l.moment(m.om))])
        });
        Regel {
            kop: b.naam(p.id),
            badges: vec![gewoon(l.tf("dienst-positie", p.positie.code()))],
            klein: born.unwrap_or_default(),
            teksten: mentor.into_iter().chain(told).collect(),
            links: if mag { links(b, p.id, p.positie) } else { Vec::new() },
        }
    });
    let knop = (l.t("dienst-doe-persoon"), b.onder("mensen/nieuw"));
    Sectie { code: "mensen", regels: regels.collect(), knoppen: if mag { vec![knop] } else { Vec::new() } }
}

fn links(b: &Blad, id: BetrokkeneId, positie: Positie) -> Vec<(String, String)> {
    let l = b.l;
    let link = |key: String, rest: &str| (key, b.onder(format!("mensen/{id}{rest}")));
    let mut links = vec![link(l.t("dienst-doe-verbeteren"), ""), link(l.t("dienst-doe-vertellen"), "/vertellen")];
    links.push(link(l.t("dienst-doe-niet-vertellen"), "/niet-vertellen"));
    if b.is_onderzoek() {
        if !positie.is_kind() {
            links.push(link(l.t("dienst-doe-horen"), "/horen"));
        }
        links.push(link(l.t("dienst-doe-verantwoorden"), "/verantwoorden"));
        links.push(link(l.t("dienst-doe-verslag"), "/verslag"));
        links.push(link(l.t("dienst-doe-reactie"), "/reactie"));
    }
    links
}

/// Proposals that wait: for who may decide, with the way to it.
pub(super) fn voorstellen(b: &Blad, beslist: bool) -> Vec<Regel> {
    let l = b.l;
    let waiting = b.d().voorstellen.iter().map(|v| {
        let own = v.door.account == b.wie.account();
        let link = |id: OnderdeelId| (l.t("dienst-doe-beslissen"), b.onder(format!("voorstellen/{id}")));
        Regel {
            kop: vraag(b, &v.vraag),
            badges: vec![let_op(l.t("vt-wacht-op-tweede"))],
            klein: l.ta("vt-voorgesteld", &[("wie", &beslisser(b, &v.door)), ("wanneer", &l.moment(v.op))]),
            teksten: vec![b.tekst(&v.motivering)],
            links: if beslist && !own { vec![link(v.id)] } else { Vec::new() },
        }
    });
    let back = b.d().teruggewezen.iter().map(|(question, reden)| Regel {
        kop: vraag(b, question),
        badges: vec![let_op(l.t("dienst-teruggewezen"))],
        teksten: vec![b.tekst(reden)],
        ..Regel::default()
    });
    waiting.chain(back).collect()
}

/// Decisions in effect.
pub(super) fn besluiten(b: &Blad) -> Sectie {
    let l = b.l;
    let regels = b.d().besluiten.iter().map(|besluit| Regel {
        kop: vraag(b, &besluit.voorstel.vraag),
        klein: l.ta(
            "dienst-besloten-door",
            &[
                ("eerste", &beslisser(b, &besluit.voorstel.door)),
                ("tweede", &beslisser(b, &besluit.bekrachtigd_door)),
                ("wanneer", &l.moment(besluit.op)),
            ],
        ),
        teksten: vec![b.tekst(&besluit.voorstel.motivering)],
        ..Regel::default()
    });
    Sectie { code: "besluiten", regels: regels.collect(), knoppen: Vec::new() }
}

/// A decider: name and role.
pub(super) fn beslisser(b: &Blad, wie: &Beslisser) -> String {
    format!("{} ({})", b.namen.naam(wie.account), b.l.tf("vt-functie", &wie.rol))
}

/// A question with its answer, in one line.
pub(super) fn vraag(b: &Blad, vraag: &Besluitvraag) -> String {
    let l = b.l;
    let kop = l.tf("dienst-vraag", vraag.code());
    let rest = match vraag {
        Besluitvraag::Omzetten | Besluitvraag::DerdenVoorGezin => String::new(),
        Besluitvraag::KindZonderOuders { kind } => b.naam(*kind),
        Besluitvraag::Concluderen { conclusies } => {
            let each = conclusies.iter().map(|(aard, bevinding)| {
                format!("{} {}", l.tf("vt-aard", aard.code()), l.tf("dienst-bevinding", bevinding.code()))
            });
            each.collect::<Vec<_>>().join(", ")
        }
        Besluitvraag::TermijnOverschrijden { reden, verwacht } => {
            format!("{}, {}", l.tf("vt-reden-te-laat", reden.code()), l.dag(*verwacht))
        }
        Besluitvraag::NietVertellen { persoon, onderwerp } => {
            format!("{}, {}", b.naam(*persoon), l.tf("dienst-onderwerp", onderwerp.code()))
        }
    };
    if rest.is_empty() { kop } else { format!("{kop}: {rest}") }
}
