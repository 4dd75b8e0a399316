// The whole road: a teacher walks the meldcode and reports, a caseworker takes the melding in and assesses, a second
// person decides, and the teacher reads what was decided. One walk, three ways to use the program.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeClean, fits } from '../lib/accessible.mjs';
import { kind } from '../lib/crawl.mjs';
import { dag } from '../lib/dag.mjs';
import { Keyboard, Mouse } from '../lib/hands.mjs';
import { answer, consult, newDossier, person, sees, signal, surname, whoSawWhat } from '../lib/steps.mjs';
import { DESK, PHONE, visit } from '../lib/visit.mjs';

test('van eerste signaal tot terugkoppeling, met de muis', visit({ size: DESK }, async (page) => {
  const seen = new Set();
  const clean = async () => {
    const of = kind(page.url());
    if (seen.has(of)) return;
    seen.add(of);
    await axeClean(page);
  };
  await walk(new Mouse(page, clean), `Noor ${surname()}`);
}));

test('van eerste signaal tot terugkoppeling, op een telefoon zonder scripts',
  visit({ scripts: false, size: PHONE }, async (page) => {
    await walk(new Mouse(page, fits), `Sanne ${surname()}`);
  }));

test('van eerste signaal tot terugkoppeling, met alleen het toetsenbord', visit({ size: DESK }, async (page) => {
  await walk(new Keyboard(page), `Tijn ${surname()}`);
}));

async function walk(hand, child) {
  const { page } = hand;
  await hand.signIn('Fatma Yildiz');
  const dossier = await meldcode(hand, child);
  await hand.signOut();

  await hand.signIn('Yusuf Demir');
  const melding = await veiligheidsbeoordeling(hand, child);
  await hand.signOut();

  await hand.signIn('Ineke Vos');
  await tweedeBesluit(hand, child);
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
async function meldcode(hand, child) {
  const { page } = hand;
  const dossier = await newDossier(hand, /thuis of in de familie/, `${child} komt al twee weken zonder jas en zonder brood.`);
  await person(hand, { naam: child, rol: 'kind', geboren: '8', client: true });
  await person(hand, { naam: 'Marieke Verbeek', rol: 'ouder of stiefouder', geboren: '1990' });
  await person(hand, { naam: 'Johan Verbeek', rol: 'ouder of stiefouder', geboren: '1988' });

  await hand.link(/^Stap 0/);
  await hand.link('Maak er een signaal van');
  await hand.choose('Welke kant wijst het op?', 'Het wijst op onveiligheid');
  await whoSawWhat(hand);

  await signal(hand, 'voor', `${child} zei in de kring: ik mag niet naar huis als papa boos is.`);
  await signal(hand, 'tegen', 'Moeder haalt elke dag op tijd op en praat rustig.');
  await sees(page, 'ik mag niet naar huis');

  await hand.link('Verder naar stap 2: overleg');
  await consult(hand, 'Ik heb met een collega overlegd', 'Willem Brouwer', 'aandachtsfunctionaris');
  await consult(hand, 'Ik heb Veilig Thuis gebeld', 'medewerker Veilig Thuis', 'advies', true);

  await hand.link(/^Stap 3/);
  await hand.link(/^Leg een gesprek vast\s?: Marieke Verbeek/);
  await hand.type('Op welke dag?', dag(1));
  await hand.type('Wie voerde het gesprek?', 'Fatma Yildiz');
  await hand.type('Wat is er gezegd?', 'Moeder zegt dat het thuis onrustig is. Zij wil hulp.');
  await hand.choose('Hebt u om toestemming gevraagd?', 'gegeven');
  await hand.button('Leg het gesprek vast');

  await weigh(hand, [child, 'Marieke Verbeek', 'Johan Verbeek']);
  await report(hand, child);
  assert.match(page.url(), /\/melding\//, 'after sending comes the receipt');
  await sees(page, 'Uw melding is ontvangen');
  return dossier;
}

/** Step 4 and 5: structureel ja, and the decision that follows from it. */
async function weigh(hand, household) {
  const { page } = hand;
  await hand.link(/^Stap 4/);
  await hand.link('Begin met wegen');
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
  await hand.button('Besluit: ik meld');
  await sees(page, 'Het besluit is genomen');
}

async function report(hand, child) {
  const { page } = hand;
  await hand.link('Melden bij Veilig Thuis');
  await hand.choose('Over wie gaat de melding?', new RegExp(child));
  await hand.choose('Over wie gaat de melding?', /Marieke Verbeek/);
  await hand.choose('Over wie gaat de melding?', /Johan Verbeek/);
  await hand.type('Wat zijn de zorgen?', `${child} vertelde dat vader vaak boos is en dan slaat. Dit duurt al maanden.`);
  await hand.choose('Is er haast bij?', 'Nee');
  await hand.choose('Hebt u de betrokkenen verteld dat u meldt?', 'Ja');
  await hand.type('Uw naam', 'Fatma Yildiz');
  await hand.type('Uw functie', 'leerkracht');
  await hand.type('Uw telefoonnummer of e-mailadres', '06 12345678');
  await hand.button('Bekijk de melding');
  await sees(page, 'Dit is precies wat Veilig Thuis krijgt. Lees het rustig na.');
  await sees(page, 'vader vaak boos is');
  await hand.button('Verstuur naar Veilig Thuis');
}

/** From the work list to a proposal. The path of the melding comes back. */
async function veiligheidsbeoordeling(hand, child) {
  const { page } = hand;
  await findInList(hand, child);
  const melding = new URL(page.url()).pathname;
  await hand.link('Naar de acuutcheck');
  await hand.choose('Is er acuut gevaar?', 'Nee, nu geen acuut gevaar');
  await hand.button('Opslaan');
  await hand.button('Oppakken');

  await hand.link('Feit toevoegen');
  await hand.type('Wat is er gezien, gehoord of gezegd?', 'De school zag vader twee keer schreeuwen op het plein.');
  await hand.choose('Over wie gaat dit?', new RegExp(child));
  await hand.select('Van welke bron komt dit?', 'school of opvang');
  await hand.choose('Hoe weet de bron dit?', 'zelf gezien of gehoord');
  await hand.button('Opslaan');
  await hand.button('Beoordeling starten');

  for (let people = 3; people > 0; people -= 1) {
    if (people === 3) await hand.link('Beoordelen', page.getByRole('region', { name: /^Beoordeel de veiligheid van/ }));
    await hand.choose('Is deze persoon acuut onveilig?', 'nee');
    await hand.choose('Is deze persoon structureel onveilig?', 'ja');
    await hand.type('Motivering', 'Het geweld herhaalt zich. De school en het kind zeggen hetzelfde.');
    await hand.button('Opslaan en verder');
  }
  if (!page.url().endsWith('/voorstel')) await hand.link('Besluit voorstellen');
  await hand.choose('Wat stelt u voor?', 'Bemoeienis: Voorwaarden & Vervolg');
  await hand.type('Motivering', 'Structureel onveilig. Het gezin wil afspraken maken.');
  await hand.button('Voorstellen');
  await sees(page, 'Wacht op een tweede beslisser');
  return melding;
}

async function tweedeBesluit(hand, child) {
  const { page } = hand;
  if (!page.url().includes('/werklijst')) await hand.link('Werklijst');
  await hand.link(/^Wacht op tweede beslisser/, page.getByRole('navigation', { name: 'Welke meldingen ziet u?' }));
  await findInList(hand, child);
  await hand.link('Naar het besluit');
  await sees(page, 'Het gezin wil afspraken maken.');
  await hand.button('Bekrachtigen');
  await sees(page, 'Het besluit is bekrachtigd en gaat nu in.');
}

async function terugkoppelen(hand, child, melding) {
  const { page } = hand;
  await hand.link('Ook besloten');
  await findInList(hand, child);
  assert.equal(new URL(page.url()).pathname, melding);
  await hand.link('Terugkoppeling geven');
  await hand.choose('Hoe is dit verteld?', 'telefoon');
  await hand.type('Wat hebt u gezegd of geschreven?', 'Veilig Thuis gaat verder met het gezin.');
  await hand.button('Terugkoppeling vastleggen');
  await sees(page, 'De terugkoppeling is gegeven');
}

async function lezen(hand, dossier) {
  const { page } = hand;
  const own = page.locator(`a[href="${dossier}"]`).first();
  await hand.opens(own);
  await hand.link('Bekijk de ontvangst');
}

/** Opens the row with this name, on whichever page of the list it stands. */
async function findInList(hand, child) {
  const { page } = hand;
  const row = page.getByRole('link', { name: child, exact: true });
  while ((await row.count()) === 0) {
    const more = page.getByRole('link', { name: 'Volgende', exact: true });
    assert.notEqual(await more.count(), 0, `${child} is not in the work list`);
    await hand.opens(more);
  }
  await hand.opens(row);
}
