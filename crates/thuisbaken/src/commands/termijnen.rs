//! `thuisbaken termijnen`: every term from a day or a moment, as a table or as JSON.

use kernel::{Anker, Dag, Einde, Lengte, Moment, Termijn, Termijnregel, Termijnsoort, wet};
use serde_json::{Map, Value};

/// What can be asked.
#[derive(clap::Args)]
pub struct Args {
    /// From when.
    #[arg(
        long,
        value_name = "DAG[TUU:MM]",
        value_parser = vanaf,
        help = "Dag (2026-12-24) of moment in Nederland (2026-12-24T16:50) waarop alles begint te lopen"
    )]
    vanaf: Vanaf,
    /// For machines.
    #[arg(long, help = "Eén JSON-object in plaats van een tabel")]
    json: bool,
}

/// The moment from which is counted, and how it is written back.
#[derive(Clone)]
struct Vanaf {
    anker: Anker,
    tekst: String,
}

/// The terms in the JSON object, under their own ids. Others rely on this list.
const IN_JSON: [Termijnsoort; 7] = [
    Termijnsoort::VeiligheidsbeoordelingWerkdagen,
    Termijnsoort::VeiligheidsbeoordelingDagenAtw,
    Termijnsoort::Onderzoek,
    Termijnsoort::Informeren,
    Termijnsoort::Monitoring3Maanden,
    Termijnsoort::Monitoring12Maanden,
    Termijnsoort::Vernietiging,
];

/// Prints the terms.
pub fn run(args: Args) -> Result<(), String> {
    let dag = args.vanaf.anker.dag();
    if dag.jaar() < 2015 {
        return Err(
            "De regels gaan over Veilig Thuis, dat op 1 januari 2015 begon: kies een dag vanaf 2015.".to_owned()
        );
    }
    if dag.jaar() > 2100 {
        return Err("Zo ver vooruit zijn termijnen niet te berekenen: kies een dag tot en met 2100.".to_owned());
    }
    super::print(&if args.json { json(&args.vanaf)? } else { tabel(&args.vanaf) })
}

/// Reads `2026-12-24` or `2026-12-24T16:50`.
fn vanaf(tekst: &str) -> Result<Vanaf, String> {
    let (datum, tijd) = tekst.split_once('T').map_or((tekst, None), |(datum, tijd)| (datum, Some(tijd)));
    let dag = Dag::lees(datum).map_err(|e| e.to_string())?;
    let Some(tijd) = tijd else { return Ok(Vanaf { anker: dag.into(), tekst: dag.iso() }) };
    let getal = |t: &str| (t.len() == 2 && t.bytes().all(|b| b.is_ascii_digit())).then(|| t.parse().ok()).flatten();
    let moment = tijd.split_once(':').and_then(|(u, m)| Moment::in_nederland(dag, getal(u)?, getal(m)?));
    let moment = moment.ok_or("Dit is geen geldige tijd. Schrijf de tijd als 16:50, bijvoorbeeld 2026-12-24T16:50.")?;
    Ok(Vanaf { anker: moment.into(), tekst: format!("{}T{tijd}", dag.iso()) })
}

/// One line of JSON.
fn json(vanaf: &Vanaf) -> Result<String, String> {
    let mut object = Map::from_iter([("vanaf".to_owned(), Value::from(vanaf.tekst.as_str()))]);
    for soort in IN_JSON {
        let termijn = wet().termijn(soort, vanaf.anker).map_err(|e| e.to_string())?;
        object.insert(soort.code().to_owned(), termijn.uiterlijk.iso().into());
    }
    Ok(format!("{}\n", Value::Object(object)))
}

/// A table with a line for each term, and notes under it.
fn tabel(vanaf: &Vanaf) -> String {
    let dag = vanaf.anker.dag();
    let regels: Vec<_> = wet().regels.alle(dag).collect();
    let kop = ["Code", "Termijn", "Uiterlijk", "Streefdatum", "Loopt vanaf", "Bron"].map(str::to_owned);
    let rijen = regels.iter().map(|regel| rij(regel, vanaf.anker));
    let rijen: Vec<[String; 6]> = std::iter::once(kop).chain(rijen).collect();
    let breedte = |kolom: usize| rijen.iter().map(|r| r[kolom].chars().count()).max().unwrap_or(0);
    let breedtes: [usize; 5] = std::array::from_fn(breedte);
    let mut uit = format!("Termijnen vanaf {}\n\n", moment_tekst(vanaf.anker));
    for rij in &rijen {
        for (cel, breedte) in rij.iter().zip(breedtes) {
            uit.push_str(&format!("{cel:<breedte$}  "));
        }
        uit.push_str(&format!("{}\n", rij[5]));
    }
    uit.push_str("\nElke regel telt vanaf het gegeven moment, alsof daar gebeurt wat onder \"Loopt vanaf\" staat.\n");
    uit.push_str("De regio kiest welke lezing van T2 bindt. De streefdatum telt gelijkgestelde dagen als werkbaar.\n");
    uit.push_str("[V] in de bron gelezen, [V2] bij een ander gelezen, [R] bekend in het veld, [D] eigen keuze.\n");
    let termijnen = regels.iter().filter_map(|r| Some((*r, r.bereken(vanaf.anker, &wet().kalender).ok()?)));
    if termijnen.clone().any(|(r, t)| kan_nog_schuiven(r, &t)) {
        uit.push_str("* Van (een deel van) deze jaren zijn de gelijkgestelde dagen hier niet bekend: de datum kan nog schuiven.\n");
    }
    if termijnen.clone().any(|(r, _)| dag < r.geldig_vanaf) {
        uit.push_str("~ Deze regel geldt pas vanaf een latere dag; gerekend is met de oudste die bekend is.\n");
    }
    let kalender = &wet().kalender;
    uit.push_str(&format!("Kalender versie {}, stand {}.\n", kalender.versie(), kalender.stand().kort()));
    uit
}

/// The cells of one term.
fn rij(regel: &Termijnregel, anker: Anker) -> [String; 6] {
    let (uiterlijk, streefdatum) = match regel.bereken(anker, &wet().kalender) {
        Ok(termijn) => datums(regel, anker, &termijn),
        Err(_) => match &regel.lengte {
            Lengte::Met(code) => (format!("met {code}"), String::new()),
            Lengte::Direct | Lengte::Geen | Lengte::Duur(_) => ("geen termijn".to_owned(), String::new()),
        },
    };
    let bron = format!("{} [{}]", regel.bron, regel.zekerheid.code());
    [regel.code.clone(), regel.naam.clone(), uiterlijk, streefdatum, regel.anker.code().replace('_', " "), bron]
}

/// The last day and the day to aim at, with their marks.
fn datums(regel: &Termijnregel, anker: Anker, termijn: &Termijn) -> (String, String) {
    if regel.lengte == Lengte::Direct {
        return ("direct".to_owned(), String::new());
    }
    let mut uiterlijk = match (termijn.einde, anker) {
        (Some(einde), Anker::Moment(_)) => moment_tekst(Anker::Moment(einde)),
        (Some(_), Anker::Dag(_)) | (None, Anker::Dag(_) | Anker::Moment(_)) => dag_tekst(termijn.uiterlijk),
    };
    if kan_nog_schuiven(regel, termijn) {
        uiterlijk.push_str(" *");
    }
    if anker.dag() < regel.geldig_vanaf {
        uiterlijk.push_str(" ~");
    }
    (uiterlijk, dag_tekst(termijn.streefdatum))
}

/// Whether the date depends on royal decrees that are not known.
fn kan_nog_schuiven(regel: &Termijnregel, termijn: &Termijn) -> bool {
    let telt_kalender = match (&regel.lengte, regel.einde) {
        (Lengte::Duur(duur), Einde::Vast) => duur.eenheid == kernel::Eenheid::Werkdag,
        (Lengte::Duur(_), Einde::Atw | Einde::Schuift) => true,
        (Lengte::Direct | Lengte::Geen | Lengte::Met(_), Einde::Atw | Einde::Schuift | Einde::Vast) => false,
    };
    telt_kalender && !wet().kalender.besluiten_bekend(termijn.uiterlijk)
}

/// `ma 04-01-2027`.
fn dag_tekst(dag: Dag) -> String {
    let namen = ["ma", "di", "wo", "do", "vr", "za", "zo"];
    let naam = usize::try_from(dag.weekdag() - 1).ok().and_then(|n| namen.get(n)).copied().unwrap_or_default();
    format!("{naam} {}", dag.kort())
}

/// `do 24-12-2026 16:50`, or the day alone.
fn moment_tekst(anker: Anker) -> String {
    match anker {
        Anker::Dag(dag) => dag_tekst(dag),
        Anker::Moment(moment) => {
            let (uur, minuut) = moment.klok();
            format!("{} {uur:02}:{minuut:02}", dag_tekst(moment.dag()))
        }
    }
}
