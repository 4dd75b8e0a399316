// A casus of Veilig Thuis: taking it up, handing it over to another party, and the monitoring that follows.
import assert from 'node:assert/strict';
import { dagenIn, overMaanden, schuift } from './dag.mjs';
import { assess, decideSecond, findInList } from './office.mjs';
import { sees } from './steps.mjs';

/**
 * From the page of a melding that nobody holds to a casus that has to be handed over to a party: two people decide on
 * Overdracht, and the first takes the casus up. The path of the casus comes back.
 */
export async function toTransfer(hand, child, { mensen, partij, waarom }) {
  await assess(hand, child, { mensen, uitkomst: 'Overdracht', waarom, bij: () => hand.type('Aan wie draagt u over?', partij) });
  await hand.signOut();
  await hand.signIn('Ineke Vos');
  await decideSecond(hand, child, waarom);
  await hand.signOut();
  await hand.signIn('Yusuf Demir');
  return takeUp(hand, child);
}

/** From the work list to the casus of a melding that was decided; its page is open. The path of the casus comes back. */
export async function takeUp(hand, child) {
  const { page } = hand;
  await hand.link('Ook besloten');
  await findInList(hand, child);
  await hand.button('Pak de casus op');
  await sees(page, 'Nu verantwoordelijk: Veilig Thuis');
  return new URL(page.url()).pathname;
}

/** Opens a casus from the list, for who may read it. */
export async function openCasus(hand, child) {
  await hand.link('Casussen');
  await findInList(hand, child);
}

/** Offers everything to a party, about everybody in the casus; what the party gets to read is `uittreksel`. */
export async function offer(hand, { partij, soort = 'lokaal team', uittreksel, voorwaarden }) {
  await hand.link('Overdracht aanbieden');
  await hand.select('Aan wat voor partij?', soort);
  await hand.type('Naam van de partij', partij);
  for (const wat of ['zicht op veiligheid', 'hulp inzetten', 'de regie']) await hand.choose('Wat draagt u over?', wat);
  if (voorwaarden) await hand.type('Veiligheidsvoorwaarden', voorwaarden);
  await hand.type('Wat moet de partij weten?', uittreksel);
  await hand.button('Aanbieden');
  await sees(hand.page, 'overdracht aangeboden');
}

/** One of the links of an offer. */
export function ofOffer(hand, what, partij) {
  return hand.link(new RegExp(`^${what}`), offered(hand.page, partij));
}

/** The part of the page about the offer to this party. */
export function offered(page, partij) {
  return page.getByRole('article', { name: partij });
}

/** Somebody of the party says yes, with name and function. */
export async function accept(hand, partij, { naam, functie }) {
  await ofOffer(hand, 'De partij zegt ja', partij);
  await hand.type('Naam van wie ja zegt', naam);
  await hand.type('Functie', functie);
  await hand.choose('Namens wie?', partij);
  await hand.button('Opslaan');
  await sees(hand.page, `geaccepteerd door ${naam}`);
}

/** The page of closing: nothing can be sent, and each of these sentences says what is open. */
export async function closingRefused(hand, ...open) {
  const { page } = hand;
  await hand.link('Casus sluiten');
  await sees(page, 'De casus kan nog niet dicht.');
  for (const text of open) await sees(page, text);
  assert.equal(await page.getByRole('main').getByRole('button').count(), 0, 'nothing can be closed');
  await hand.link('Terug naar de casus');
}

/** Two moments, after three and twelve months: not before that day, and on it or on the werkdag after it. */
export async function monitoringPlanned(page) {
  for (const [moment, maanden] of [['Eerste monitoring (3 maanden)', 3], ['Tweede monitoring (12 maanden)', 12]]) {
    const [vanaf, uiterlijk] = dagenIn(await theMoment(page, moment).innerText());
    assert.equal(vanaf, overMaanden(maanden));
    schuift(uiterlijk, vanaf);
  }
}

/** The part of the page about a monitoring moment. */
export function theMoment(page, name) {
  return page.getByRole('article', { name, exact: true });
}

/** Who is responsible now, in the heading of the casus. */
export function responsible(page, who) {
  return page.getByRole('heading', { name: `Nu verantwoordelijk: ${who}` }).waitFor();
}
