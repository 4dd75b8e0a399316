//! The page `docs/toegang.md`.

use super::lijst;
use crate::{Doel, Over, Regel, Relatie, Soort, TABEL, VERBODEN, Voorwerp, Wanneer, Wie};
use std::fmt::Write;

const KOP: &str = "\
<!-- Generated from crates/access: cargo run -p access --example toegang > docs/toegang.md -->

# Who may do what

Every act, its rules and its refusals stand in `crates/access`: what is allowed in `src/tabel.rs`, what is always refused in
`src/verboden.rs`. This page and the complete matrix (`crates/access/matrix.tsv`: every act × relation × role) are generated
from them; a test fails when either is out of date.

How a question is answered:

1. A refusing rule that fits refuses, for every combination of roles.
2. Otherwise the first rule of the table that fits allows: one of the person's roles, *all* relations, and the purpose.
3. Otherwise it is refused. What is not in the table can not be done.

A refusal always looks the same, and the same as something that does not exist. The reason stands only in the access log.
";

/// The whole page, in Markdown.
pub fn toegang() -> String {
    let mut uit = String::from(KOP);
    woorden(&mut uit);
    uit.push_str("\n## Always refused\n\n| About | When | Reason in the log |\n| --- | --- | --- |\n");
    for verbod in VERBODEN {
        let over = match verbod.over {
            Over::Voorwerp(voorwerp) => format!("every act on a {}", voorwerp.code()),
            Over::Actie(actie) => format!("`{}`", actie.code()),
        };
        let wanneer = match verbod.wanneer {
            Wanneer::VanSoort(soort) => format!("who asks works for: {}", soort.naam()),
            Wanneer::Zonder(relatie) => format!("without the relation `{}`", relatie.code()),
            Wanneer::Met(relatie) => format!("with the relation `{}`", relatie.code()),
        };
        let _ = writeln!(uit, "| {over} | {wanneer} | `{}` |", verbod.reden.code());
    }
    uit.push_str("\n## Allowed\n\nAn act marked ● opens personal data.\n");
    for voorwerp in Voorwerp::ALLE {
        let kop = if voorwerp == Voorwerp::Geen { "without an object" } else { voorwerp.code() };
        let _ = write!(uit, "\n### Acts: {kop}\n\n| Act | Who | Relations | Purposes | Obliges to |\n");
        uit.push_str("| --- | --- | --- | --- | --- |\n");
        for regel in TABEL.iter().filter(|regel| regel.actie.voorwerp() == voorwerp) {
            rij(&mut uit, regel);
        }
    }
    uit
}

fn rij(uit: &mut String, regel: &Regel) {
    let Regel { actie, wie, relaties, doelen, verplichting } = regel;
    let wie = match wie {
        Wie::Iedereen => "anyone".to_owned(),
        Wie::Aangemeld => "who signed in".to_owned(),
        Wie::Rollen(rollen) => lijst(rollen.iter().map(|rol| rol.code()), ", "),
    };
    let relaties = lijst(relaties.iter().map(|relatie| relatie.code()), " and ");
    let doelen = lijst(doelen.iter().map(|doel| doel.code()), ", ");
    let punt = if actie.opent_inhoud() { " ●" } else { "" };
    let _ = writeln!(
        uit,
        "| `{}`{punt}<br>{} | {wie} | {relaties} | {doelen} | {} |",
        actie.code(),
        actie.naam(),
        verplichting.code()
    );
}

fn woorden(uit: &mut String) {
    uit.push_str(
        "\n## Roles\n\nA role belongs to one kind of organisation.\n\n| Organisation | Roles |\n| --- | --- |\n",
    );
    for soort in Soort::ALLE {
        let rollen: Vec<_> = soort.rollen().map(|rol| format!("`{}` {}", rol.code(), rol.naam())).collect();
        let _ = writeln!(uit, "| {} | {} |", soort.naam(), rollen.join("<br>"));
    }
    uit.push_str("\n## Relations\n\nComputed from open facts, before anything is opened.\n\n");
    uit.push_str("| Relation | Who asks … | Of |\n| --- | --- | --- |\n");
    for relatie in Relatie::ALLE {
        let van = Voorwerp::ALLE.into_iter().filter(|voorwerp| voorwerp.relaties().contains(&relatie));
        let van = lijst(van.map(Voorwerp::code), ", ");
        let _ = writeln!(uit, "| `{}` | {} | {van} |", relatie.code(), uitleg(relatie));
    }
    uit.push_str("\n## Purposes\n\n| Purpose | |\n| --- | --- |\n");
    for doel in Doel::ALLE {
        let _ = writeln!(uit, "| `{}` | {} |", doel.code(), doel.naam());
    }
}

const fn uitleg(relatie: Relatie) -> &'static str {
    match relatie {
        Relatie::Eigenaar => "keeps the dossier",
        Relatie::ZelfdeOrganisatie => "works for the organisation it belongs to",
        Relatie::ZelfdeRegio => "works for the Veilig Thuis region it belongs to",
        Relatie::Ontvanger => "took the melding in",
        Relatie::Behandelaar => "holds it",
        Relatie::Onbehandeld => "finds it at the intake: nobody holds it, nothing was decided",
        Relatie::BesluitGevraagd => "finds a proposed decision that waits for a second decider",
        Relatie::Voorsteller => "proposed the decision",
    }
}
