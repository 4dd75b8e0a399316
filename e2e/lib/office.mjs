// The work of Veilig Thuis, as several walks do it.
import assert from 'node:assert/strict';
import { sees } from './steps.mjs';

/**
 * A melding told on the telephone, and nobody is in acute danger; afterwards its page is open. The first of the people is
 * the one it is about. A `melder` with a `functie` reports by profession; `verborgen` says why the family may not know the
 * name.
 */
export async function takeIn(hand, { mensen, zorgen, melder, nietTonen }) {
  const { page } = hand;
  await hand.link('Melding invoeren');
  await anew(hand);
  await hand.choose('Hoe dringend is het?', /^Gewoon/);
  await hand.type('Wat is er gezien of gehoord?', zorgen);
  await hand.choose('Soort geweld', 'kindermishandeling');
  for (const [at, { naam, geboren, rol }] of mensen.entries()) {
    if (at > 0) await hand.button('Nog een persoon');
    const part = page.getByRole('region', { name: `Persoon ${at + 1}`, exact: true });
    await hand.type('Naam', naam, part);
    await hand.type('Geboortedatum, geboortejaar of leeftijd', geboren, part);
    await hand.choose('Rol in deze melding', rol, part);
    await hand.choose('Heeft de melder deze persoon verteld over de melding?', 'niet bekend', part);
  }
  await reporter(hand, melder);
  if (nietTonen) await hand.type('Wat mag het gezin niet zien?', nietTonen);
  await hand.button('Melding opslaan');
  await notAcute(hand);
}

/** Begins a form anew when what this person left half-way somewhere else came back in it. */
export async function anew(hand) {
  const again = hand.page.getByRole('button', { name: 'Opnieuw beginnen', exact: true });
  if ((await again.count()) > 0) await hand.opens(again);
}

/** The first thing after a melding came in. */
export async function notAcute(hand) {
  await hand.link('Naar de acuutcheck');
  await hand.at('acuutcheck');
  await hand.choose('Is er acuut gevaar?', 'Nee, nu geen acuut gevaar');
  await hand.button('Opslaan');
}

async function reporter(hand, { naam, contact = '06 12345678', functie, organisatie, verborgen }) {
  await hand.choose('Soort melder', functie ? 'Iemand die beroepsmatig meldt' : 'Een burger');
  await hand.type('Naam van de melder', naam);
  await hand.type('Telefoonnummer of e-mailadres', contact);
  if (functie) await hand.type('Functie', functie);
  if (organisatie) await hand.type('Naam van de organisatie', organisatie);
  if (verborgen) {
    await hand.choose('Moet de naam verborgen blijven voor het gezin?', 'bedreiging van de melder of collega’s');
    await hand.type('Waarom moet de naam verborgen blijven?', verborgen);
  }
}

/** From the page of a melding that nobody holds to a proposal of this outcome, with the same answer about each of the people. */
export async function assess(hand, child, { mensen, uitkomst, waarom, bij = async () => {} }) {
  const { page } = hand;
  await hand.button('Oppakken');

  await hand.link('Feit toevoegen');
  await hand.type('Wat is er gezien, gehoord of gezegd?', 'De school zag vader twee keer schreeuwen op het plein.');
  await hand.choose('Over wie gaat dit?', new RegExp(child));
  await hand.select('Van welke bron komt dit?', 'school of opvang');
  await hand.choose('Hoe weet de bron dit?', 'zelf gezien of gehoord');
  await hand.button('Opslaan');
  await hand.button('Beoordeling starten');

  for (let left = mensen; left > 0; left -= 1) {
    if (left === mensen) await hand.link('Beoordelen', page.getByRole('region', { name: /^Beoordeel de veiligheid van/ }));
    await hand.choose('Is deze persoon acuut onveilig?', 'nee');
    await hand.choose('Is deze persoon structureel onveilig?', 'ja');
    await hand.type('Motivering', 'Het geweld herhaalt zich. De school en de buren zeggen hetzelfde.');
    if (left === mensen) await hand.at('oordeel');
    await hand.button('Opslaan en verder');
  }
  if (!page.url().endsWith('/voorstel')) await hand.link('Besluit voorstellen');
  await hand.choose('Wat stelt u voor?', uitkomst);
  await bij();
  await hand.type('Motivering', waarom);
  await hand.button('Voorstellen');
  await sees(page, 'Wacht op een tweede beslisser');
  await hand.at('voorgesteld');
}

/** From the work list to a melding that waits for a second person to decide. */
export async function openWaiting(hand, child) {
  const { page } = hand;
  if (!page.url().includes('/werklijst')) await hand.link('Werklijst');
  await hand.link(/^Wacht op tweede beslisser/, page.getByRole('navigation', { name: 'Wat staat er in deze lijst?' }));
  await findInList(hand, child);
}

/** The second of the two people who decide, from the work list. */
export async function decideSecond(hand, child, waarom) {
  const { page } = hand;
  await openWaiting(hand, child);
  await hand.link('Naar het besluit');
  await sees(page, waarom);
  await hand.at('besluit');
  await hand.button('Bekrachtigen');
  await sees(page, 'Het besluit is bekrachtigd en gaat nu in.');
}

/** Opens the row with this name, on whichever page of the list it stands. */
export async function findInList(hand, child) {
  const { page } = hand;
  const row = page.getByRole('link', { name: child, exact: true });
  while ((await row.count()) === 0) {
    const more = page.getByRole('link', { name: 'Volgende', exact: true });
    assert.notEqual(await more.count(), 0, `${child} is not in the work list`);
    await hand.opens(more);
  }
  await hand.opens(row);
}

/** The number of the melding whose page is open. */
export async function kenmerk(page) {
  return (await page.getByRole('main').innerText()).match(/M-\d{4}-\d{6}/)[0];
}
