// The whole road, told once: the tests walk it in three ways, and the pictures of the manual are taken along it
// (`hand.at` marks the places).
import assert from 'node:assert/strict';
import { dag } from './dag.mjs';
import { assess, decideSecond, findInList, notAcute } from './office.mjs';
import { answer, consult, newDossier, person, sees, signal, whoSawWhat } from './steps.mjs';

/** Why the people of Veilig Thuis decide as they do. */
export const WAAROM = 'Structureel onveilig. Het gezin wil afspraken maken.';

/** The whole walk about a child with this name. */
export async function road(hand, child) {
  const { page } = hand;
  await hand.signIn('Fatma Yildiz');
  await hand.at('dossiers');
  const dossier = await meldcode(hand, child);
  await hand.signOut();

  await hand.signIn('Yusuf Demir');
  await hand.at('werklijst');
  const melding = await veiligheidsbeoordeling(hand, child);
  await hand.signOut();

  await hand.signIn('Ineke Vos');
  await decideSecond(hand, child, WAAROM);
  await hand.signOut();

  await hand.signIn('Yusuf Demir');
  await terugkoppelen(hand, child, melding);
  await hand.signOut();

  await hand.signIn('Fatma Yildiz');
  await lezen(hand, dossier);
  await sees(page, 'Veilig Thuis gaat verder met het gezin.');
  await hand.signOut();
}

/** Steps 0 to 5 and the report. The path of the dossier comes back. */
export async function meldcode(hand, child) {
  const { page } = hand;
  const dossier = await newDossier(hand, /thuis of in de familie/, `${child} komt al twee weken zonder jas en zonder brood.`);
  await person(hand, { naam: child, rol: 'kind', geboren: '8', client: true });
  await person(hand, { naam: 'Marieke Verbeek', rol: 'ouder of stiefouder', geboren: '1990' });
  await person(hand, { naam: 'Johan Verbeek', rol: 'ouder of stiefouder', geboren: '1988' });
  await hand.link('Verder');
  await hand.at('overzicht');

  await hand.link(/^Stap 0/);
  await hand.link('Maak er een signaal van');
  await hand.choose('Welke kant wijst het op?', 'Het wijst op onveiligheid');
  await whoSawWhat(hand);

  await signal(hand, 'voor', `${child} heeft een blauwe plek op de arm, en kroop weg toen vader kwam.`);
  await signal(hand, 'tegen', 'Moeder haalt elke dag op tijd op en praat rustig.');
  await sees(page, 'kroop weg toen vader kwam');
  await hand.at('signalen');

  await hand.link('Verder naar stap 2: overleg');
  await consult(hand, 'Ik heb met een collega overlegd', 'Willem Brouwer', 'aandachtsfunctionaris');
  await consult(hand, 'Ik heb Veilig Thuis gebeld', 'medewerker Veilig Thuis', 'advies', true);
  await hand.at('overleg');

  await hand.link(/^Stap 3/);
  await hand.link(/^Leg een gesprek vast\s?: Marieke Verbeek/);
  await hand.type('Op welke dag?', dag(1));
  await hand.type('Wie voerde het gesprek?', 'Fatma Yildiz');
  await hand.type('Wat is er gezegd?', 'Moeder zegt dat het thuis onrustig is. Zij wil hulp.');
  await hand.choose('Hebt u om toestemming gevraagd?', 'gegeven');
  await hand.button('Leg het gesprek vast');
  await hand.at('gesprekken');

  await weigh(hand, [child, 'Marieke Verbeek', 'Johan Verbeek']);
  await report(hand, child);
  assert.match(page.url(), /\/melding\//, 'after sending comes the receipt');
  await sees(page, 'Uw melding is ontvangen');
  await hand.at('ontvangst');
  return dossier;
}

/** Step 4 and 5: structureel ja, and the decision that follows from it. */
async function weigh(hand, household) {
  const { page } = hand;
  await hand.link(/^Stap 4/);
  await hand.link('Begin met wegen');
  await hand.at('wegen');
  await answer(hand, 'Vermoeden', 'Ja');
  await answer(hand, 'Acute onveiligheid', 'Nee', household);
  await answer(hand, 'Structurele onveiligheid', 'Ja', household);
  await answer(hand, 'Onthulling', 'Nee');
  await answer(hand, 'Passende hulp', 'Ja');
  await answer(hand, 'Medewerking', 'Ja');
  await answer(hand, 'Duurzame veiligheid', 'Nee');
  await hand.button('Bekijk de uitkomst');
  await sees(page, 'Er is nog niets vastgelegd. Pas hieronder aan wat u wilt.');
  await sees(page, 'Melden is nodig');
  await hand.button('Leg de weging vast');
  await sees(page, 'Structureel onveilig: melden');
  await sees(page, 'Bron:');
  await hand.at('uitkomst');
  await hand.button('Besluit: ik meld');
  await sees(page, 'Het besluit is genomen');
}

async function report(hand, child) {
  const { page } = hand;
  await hand.link('Melden bij Veilig Thuis');
  await hand.choose('Over wie gaat de melding?', new RegExp(child));
  await hand.choose('Over wie gaat de melding?', /Marieke Verbeek/);
  await hand.choose('Over wie gaat de melding?', /Johan Verbeek/);
  await hand.type('Wat zijn de zorgen?', `Sinds september komt ${child} zonder jas en brood, en met blauwe plekken. Vader schreeuwt vaak.`);
  await hand.choose('Is er haast bij?', 'Nee');
  await hand.choose('Hebt u de betrokkenen verteld dat u meldt?', 'Ja');
  await hand.type('Uw naam', 'Fatma Yildiz');
  await hand.type('Uw functie', 'leerkracht');
  await hand.type('Uw telefoonnummer of e-mailadres', '06 12345678');
  await hand.button('Bekijk de melding');
  await sees(page, 'Dit is precies wat Veilig Thuis krijgt. Lees het rustig na.');
  await sees(page, 'Vader schreeuwt vaak');
  await hand.at('voorbeeld');
  await hand.button('Verstuur naar Veilig Thuis');
}

/** From the work list to a proposal. The path of the melding comes back. */
export async function veiligheidsbeoordeling(hand, child) {
  const { page } = hand;
  await findInList(hand, child);
  const melding = new URL(page.url()).pathname;
  await hand.at('melding');
  await notAcute(hand);
  await assess(hand, child, { mensen: 3, uitkomst: 'Bemoeienis: Voorwaarden & Vervolg', waarom: WAAROM });
  return melding;
}

async function terugkoppelen(hand, child, melding) {
  const { page } = hand;
  await hand.link('Ook besloten');
  await findInList(hand, child);
  assert.equal(new URL(page.url()).pathname, melding);
  await hand.link('Terugkoppeling geven');
  await hand.at('terugkoppeling-geven');
  await hand.choose('Hoe is dit verteld?', 'telefoon');
  await hand.type('Wat hebt u gezegd of geschreven?', 'Veilig Thuis gaat verder met het gezin.');
  await hand.button('Terugkoppeling vastleggen');
  await sees(page, 'De terugkoppeling is gegeven');
  await hand.at('terugkoppeling-gegeven');
}

async function lezen(hand, dossier) {
  const { page } = hand;
  const own = page.locator(`a[href="${dossier}"]`).first();
  await hand.opens(own);
  await hand.link('Bekijk de ontvangst');
  await hand.at('gehoord');
}
