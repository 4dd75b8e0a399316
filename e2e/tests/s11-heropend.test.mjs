// S11: a new melding while a casus is being monitored. Somebody confirms that it is about the same child; the casus is open
// again, its monitoring waits and is kept, and the new melding has a clock of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fits } from '../lib/accessible.mjs';
import { accept, monitoringPlanned, offer, responsible, theMoment, toTransfer } from '../lib/casus.mjs';
import { dag, dagenIn, later, overMaanden } from '../lib/dag.mjs';
import { Mouse } from '../lib/hands.mjs';
import { eachKindOnce } from '../lib/looks.mjs';
import { findInList, kenmerk, takeIn } from '../lib/office.mjs';
import { birthday, sees, surname } from '../lib/steps.mjs';
import { PHONE, visit } from '../lib/visit.mjs';

const TEAM = 'Lokaal team Zuid (fictief)';

test('S11: een nieuwe melding tijdens de monitoring opent de casus weer, en de monitoring wacht', visit({},
  async (page) => walk(new Mouse(page, eachKindOnce()), 'Jip')));

test('S11 op een telefoon zonder scripts', visit({ scripts: false, size: PHONE },
  async (page) => walk(new Mouse(page, fits), 'Isa')));

async function walk(hand, first) {
  const { page } = hand;
  const family = surname();
  const child = `${first} ${family}`;
  const mensen = [
    { naam: child, geboren: birthday(2018), rol: 'kind' },
    { naam: `Willemijn ${family}`, geboren: birthday(1990), rol: 'ouder' },
  ];
  await hand.signIn('Yusuf Demir');
  await takeIn(hand, { mensen, zorgen: 'Het kind hoort thuis vaak ruzie en slaapt slecht.', melder: { naam: 'Toon Hazelaar' } });
  const eerste = await kenmerk(page);
  const casus = await toTransfer(hand, child, { mensen: 2, partij: TEAM, waarom: 'Structureel onveilig. Het team helpt al.' });
  await offer(hand, { partij: TEAM, uittreksel: 'Er is vaak ruzie in huis. Moeder wil hulp.' });
  await accept(hand, TEAM, { naam: 'Rachid Bensaid', functie: 'jeugdconsulent' });
  await responsible(page, TEAM);
  await monitoringPlanned(page);
  await hand.signOut();

  await hand.signIn('Hanna Veldman');
  await takeIn(hand, {
    mensen, zorgen: 'De huisarts ziet een blauwe plek op de rug van het kind.',
    melder: { naam: 'Ellen Duinker', functie: 'huisarts', organisatie: 'Huisartsenpost Zuid (fictief)' },
  });
  const tweede = await kenmerk(page);
  await hand.link('Eerdere meldingen zoeken');
  const found = page.getByRole('region', { name: new RegExp(eerste) });
  await found.waitFor();
  const same = found.getByRole('button', { name: 'Dit is dezelfde persoon' });
  for (let left = mensen.length; left > 0; left -= 1) {
    assert.equal(await same.count(), left, 'the child and the mother are found, each once');
    await hand.opens(same.first());
  }
  await sees(found, 'bevestigd');
  assert.equal(await same.count(), 0, 'both are confirmed');
  await hand.link('Terug naar de melding');
  await sees(page.getByRole('region', { name: 'Casus', exact: true }), eerste);
  await hand.signOut();

  await hand.signIn('Yusuf Demir');
  await hand.link('Casussen');
  await findInList(hand, child);
  assert.equal(new URL(page.url()).pathname, casus, 'it is the same casus');
  await responsible(page, 'Veilig Thuis');
  await sees(page, 'Er wacht een melding op een besluit.');
  await sees(page, 'Casus heropend: een nieuwe melding tijdens de monitoring.');
  const both = page.getByRole('region', { name: 'Meldingen in deze casus' });
  for (const number of [eerste, tweede]) await sees(both, number);
  await sees(both, 'V3');

  // Suspended, not deleted: the moments stand there with the days that were planned.
  await monitoringPlanned(page);
  for (const moment of ['Eerste monitoring (3 maanden)', 'Tweede monitoring (12 maanden)']) {
    await sees(theMoment(page, moment), 'opgeschort');
  }
  // The clock of the new melding: five working days.
  const agenda = await page.getByRole('region', { name: 'Wat moet er gebeuren' }).innerText();
  assert.match(agenda, /Melding beoordelen/);
  assert.doesNotMatch(agenda, /[Mm]onitoring/);
  const [uiterlijk] = dagenIn(agenda);
  const today = overMaanden(0);
  assert.ok(uiterlijk >= later(today, 7) && uiterlijk <= later(today, 14), `${uiterlijk}: five working days from ${dag()}`);
  await hand.signOut();
}
