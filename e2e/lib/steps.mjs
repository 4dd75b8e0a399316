// The first steps of a dossier, as several walks take them.
import { dag } from './dag.mjs';

/** An invented surname that no other walk has, so that a row in a long list is found. */
export function surname() {
  const pick = (letters) => letters[Math.floor(Math.random() * letters.length)];
  const syllables = Array.from({ length: 4 }, () => pick('bdfgklmnprstvw') + pick('aeiou')).join('');
  return `${syllables[0].toUpperCase()}${syllables.slice(1)}ma`;
}

/** An invented birthday in this year, so that people of two walks are not taken for one. */
export function birthday(year) {
  const two = (most) => String(1 + Math.floor(Math.random() * most)).padStart(2, '0');
  return `${two(28)}-${two(12)}-${year}`;
}

/** Begins a dossier from the list of dossiers and chooses the route. The path of the dossier comes back. */
export async function newDossier(hand, route, note = '') {
  await hand.link('Ik maak me zorgen over iemand');
  if (note) await hand.type('Uw kladnotitie', note);
  await hand.button('Begin een dossier');
  const dossier = new URL(hand.page.url()).pathname;
  await hand.link('Kies waar het om gaat');
  await hand.choose('Wat past het meest?', route);
  await hand.button('Opslaan');
  // Where a route has duties, they are shown first.
  const on = hand.page.getByRole('link', { name: 'Verder met het dossier', exact: true });
  if ((await on.count()) > 0) await hand.opens(on);
  return dossier;
}

/** Adds somebody to the dossier. */
export async function person(hand, { naam, rol, geboren, client = false }) {
  await hand.link(/^(Iemand toevoegen|Nog iemand toevoegen)$/);
  await hand.type('Naam', naam);
  await hand.select('Wat is deze persoon in het gezin?', rol);
  await hand.type('Geboortedatum of leeftijd', geboren);
  if (client) await hand.tick('Dit is mijn eigen cliënt, leerling of patiënt');
  await hand.tick('Woont in dit huishouden');
  await hand.button('Opslaan');
  await sees(hand.page, naam);
}

/** Writes down one fact, for (`voor`) or against (`tegen`); from the page of step 1. */
export async function signal(hand, side, text) {
  await hand.link(side === 'voor' ? 'Signaal toevoegen' : 'Toevoegen wat goed gaat');
  await hand.type('Wat is er gezien of gehoord?', text);
  await whoSawWhat(hand);
}

/** The rest of the form of a signal. */
export async function whoSawWhat(hand) {
  await hand.choose('Hoe weet u dit?', 'Zelf gezien of gehoord');
  await hand.type('Wie zag of zei dit?', 'Fatma Yildiz');
  await hand.type('Op welke dag?', dag(3));
  await hand.type('Waar was het?', 'In de klas');
  await hand.button('Opslaan');
}

/** Writes down with whom was consulted, behind one of the links of step 2. */
export async function consult(hand, link, wie, functie, anoniem = false) {
  await hand.link(link);
  await hand.type('Naam', wie);
  await hand.type('Functie', functie);
  await hand.type('Op welke dag?', dag(2));
  if (anoniem) await hand.tick('Ik noemde geen namen van het gezin');
  await hand.type('Wat was het advies?', 'Praat met beide ouders, en weeg daarna.');
  await hand.button('Opslaan');
  await sees(hand.page, 'Praat met beide ouders, en weeg daarna.');
}

/** Answers a question of the weighing, for each of these people as well, with the facts behind it. */
export async function answer(hand, question, option, people = []) {
  const part = hand.page.getByRole('region', { name: question, exact: true });
  await hand.take(part.getByRole('radio', { name: option, exact: true }).first());
  for (const name of people) await hand.select(name, option, part);
  await hand.type(/^Op welke feiten steunt uw antwoord\?/, 'De signalen sinds september, en het gesprek met moeder.', part);
}

/** Waits until the page shows this text. */
export async function sees(page, text) {
  await page.getByText(text).first().waitFor({ state: 'visible' });
}

/** The words of the page, without the folded parts. */
export function words(page) {
  return page.locator('main').innerText();
}
