// S02: a school reports, the parents work together with Veilig Thuis. Conditions for each person, a plan, each child seen;
// then a party takes over, and two monitoring moments wait. Until all of it is done the casus can not be closed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fits } from '../lib/accessible.mjs';
import { accept, closingRefused, monitoringPlanned, offer, openCasus, responsible, takeUp } from '../lib/casus.mjs';
import { dagenIn, later, overMaanden, schuift } from '../lib/dag.mjs';
import { condition, contact, plan, startService } from '../lib/dienst.mjs';
import { Mouse } from '../lib/hands.mjs';
import { eachKindOnce } from '../lib/looks.mjs';
import { decideSecond, kenmerk } from '../lib/office.mjs';
import { WAAROM, meldcode, veiligheidsbeoordeling } from '../lib/road.mjs';
import { sees, surname } from '../lib/steps.mjs';
import { PHONE, open, visit } from '../lib/visit.mjs';

const TEAM = 'Lokaal team Midden (fictief)';
const OUDERS = ['Marieke Verbeek', 'Johan Verbeek'];

test('S02: van de melding van een school tot twee momenten van monitoring, met voorwaarden voor ieder', visit({},
  async (page) => walk(new Mouse(page, eachKindOnce()), `Pien ${surname()}`)));

test('S02 op een telefoon zonder scripts', visit({ scripts: false, size: PHONE },
  async (page) => walk(new Mouse(page, fits), `Sem ${surname()}`)));

async function walk(hand, child) {
  const { page } = hand;
  await hand.signIn('Fatma Yildiz');
  await meldcode(hand, child);
  await hand.signOut();

  await hand.signIn('Yusuf Demir');
  const melding = await veiligheidsbeoordeling(hand, child);
  await open(page, melding);
  const number = await kenmerk(page);
  await hand.signOut();

  await hand.signIn('Ineke Vos');
  await decideSecond(hand, child, WAAROM);
  await hand.signOut();

  await hand.signIn('Yusuf Demir');
  const casus = await takeUp(hand, child);
  await closingRefused(hand, 'Bemoeienis: Voorwaarden & Vervolg: de dienst is nog niet gestart');
  await hand.signOut();

  await hand.signIn('Diego Martina');
  await voorwaardenEnVervolg(hand, child, number);
  await hand.signOut();

  await hand.signIn('Yusuf Demir');
  await openCasus(hand, child);
  assert.equal(new URL(page.url()).pathname, casus);
  await responsible(page, 'Veilig Thuis');
  await closingRefused(hand, 'Er is nog niet overgedragen');
  await offer(hand, {
    partij: TEAM, uittreksel: 'Het gezin wil hulp. Er zijn afspraken over de avonden.',
    voorwaarden: 'Vader slaapt bij zijn broer.\nElke week is er een gesprek.',
  });
  await accept(hand, TEAM, { naam: 'Yara Hendriksen', functie: 'gezinscoach' });
  await responsible(page, TEAM);
  await monitoringPlanned(page);
  await closingRefused(hand, 'Eerste monitoring (3 maanden) is nog niet gedaan',
    'Tweede monitoring (12 maanden) is nog niet gedaan');
  await hand.signOut();
}

/** The ten weeks: each child is seen, everybody has a condition, and the plan is agreed. */
async function voorwaardenEnVervolg(hand, child, number) {
  const { page } = hand;
  const everybody = [child, ...OUDERS];
  await startService(hand, number, 'Diego Martina');
  const [uiterlijk] = dagenIn(await page.getByRole('region', { name: 'Tien weken' }).innerText());
  schuift(uiterlijk, later(overMaanden(0), 70));
  const missing = page.getByRole('region', { name: 'Dit ontbreekt nog om af te ronden' });
  await sees(missing, 'Een kind is nog niet gezien door Veilig Thuis.');
  await sees(missing, 'Er is nog geen veiligheidsvoorwaarde.');
  await sees(missing, 'Het veiligheidsplan is nog met niemand afgesproken.');
  assert.equal(await page.getByRole('link', { name: 'Dienst afronden' }).count(), 0, 'the service is not complete');

  await contact(hand, [child], {
    vorm: 'op school of de opvang', alleen: true, verslag: 'Het kind vertelt in de klas dat het thuis rustiger is.',
  });
  await sees(page.getByRole('region', { name: 'Wie zag welk kind?' }), /Gezien op .* door Diego Martina/);
  await contact(hand, OUDERS, { vorm: 'huisbezoek', verslag: 'Beide ouders willen afspraken maken.' });
  for (const naam of everybody) await condition(hand, naam, `Voor ${naam} is er elke avond iemand om te bellen.`);
  await plan(hand, everybody, { actie: 'Oom is de eerste vier weken elke avond in huis.', wie: 'Evert Verbeek' });
  await hand.link('Veiligheidsplan op papier');
  for (const naam of everybody) await sees(page, `Voor ${naam} is er elke avond iemand om te bellen.`);
  await hand.link('Terug naar de dienst');
  await sees(missing, 'Er ontbreekt niets. De dienst kan worden afgerond.');
  await hand.link('Dienst afronden');
  await hand.button('Afronden');
  await sees(page, 'Afgerond op');
}
