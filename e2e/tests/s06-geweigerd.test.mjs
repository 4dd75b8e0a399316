// S06: a local team refuses a transfer. Veilig Thuis stays responsible and the casus can not be closed, until another
// party says yes; then the monitoring plans itself.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fits } from '../lib/accessible.mjs';
import {
  accept, closingRefused, monitoringPlanned, offer, offered, ofOffer, openCasus, responsible, toTransfer,
} from '../lib/casus.mjs';
import { Keyboard, Mouse } from '../lib/hands.mjs';
import { eachKindOnce } from '../lib/looks.mjs';
import { takeIn } from '../lib/office.mjs';
import { birthday, sees, surname } from '../lib/steps.mjs';
import { PHONE, visit } from '../lib/visit.mjs';

const WAAROM = 'Structureel onveilig. Het gezin is bekend bij het lokale team en wil hulp.';
const OOST = 'Lokaal team Oost (fictief)';
const WEST = 'Lokaal team West (fictief)';
const GEWEIGERD = 'Er is pas over twee maanden weer ruimte.';

test('S06: na een geweigerde overdracht blijft Veilig Thuis verantwoordelijk tot een ander ja zegt', visit({},
  async (page) => walk(new Mouse(page, eachKindOnce()), 'Lotte')));

test('S06 op een telefoon zonder scripts', visit({ scripts: false, size: PHONE },
  async (page) => walk(new Mouse(page, fits), 'Fenna')));

test('S06 met alleen het toetsenbord', visit({}, async (page) => walk(new Keyboard(page), 'Ties')));

async function walk(hand, first) {
  const { page } = hand;
  const family = surname();
  const child = `${first} ${family}`;
  await hand.signIn('Yusuf Demir');
  await takeIn(hand, {
    mensen: [
      { naam: child, geboren: birthday(2019), rol: 'kind' },
      { naam: `Carolien ${family}`, geboren: birthday(1991), rol: 'ouder' },
    ],
    zorgen: 'Het kind staat vaak laat alleen buiten. In huis wordt geschreeuwd.',
    melder: { naam: 'Agnes Kolk' },
  });
  const casus = await toTransfer(hand, child, { mensen: 2, partij: OOST, waarom: WAAROM });
  await closingRefused(hand, 'Er is nog niet overgedragen');
  const uittreksel = `${child} staat laat alleen buiten. Moeder wil hulp bij de avonden.`;
  await offer(hand, { partij: OOST, uittreksel });
  await closingRefused(hand, `${OOST}: de partij heeft nog niet geantwoord`);
  await responsible(page, 'Veilig Thuis');

  await ofOffer(hand, 'De partij zegt nee', OOST);
  await hand.choose('Waarom weigert de partij?', 'geen ruimte');
  await hand.type('Toelichting', GEWEIGERD);
  await hand.button('Opslaan');
  await sees(offered(page, OOST), `geweigerd, geen ruimte. ${GEWEIGERD}`);
  await sees(page, 'De ander zei nee. Veilig Thuis blijft verantwoordelijk en zoekt verder.');
  await responsible(page, 'Veilig Thuis');
  await noMonitoring(page);
  await closingRefused(hand, `${OOST}: de partij weigerde; vraag een andere`);

  await ofOffer(hand, 'Herinneren of opschalen', OOST);
  await hand.choose('Wat hebt u gedaan?', 'opgeschaald naar de teamleider');
  await hand.type('Toelichting', 'De teamleider vraagt de gemeente om een ander team.');
  await hand.button('Opslaan');
  await sees(offered(page, OOST), 'opgeschaald naar de teamleider door Yusuf Demir');

  await offer(hand, { partij: WEST, uittreksel });
  await noMonitoring(page);
  await accept(hand, WEST, { naam: 'Hatice Kaplan', functie: 'gezinswerker' });
  await responsible(page, WEST);
  await sees(page, `${WEST} zei ja en is verantwoordelijk.`);
  await monitoringPlanned(page);
  await closingRefused(hand, 'Eerste monitoring (3 maanden) is nog niet gedaan',
    'Tweede monitoring (12 maanden) is nog niet gedaan');
  await openCasus(hand, child);
  assert.equal(new URL(page.url()).pathname, casus);
  await hand.signOut();
}

function noMonitoring(page) {
  return sees(page, 'Na een overdracht of het einde van de bemoeienis komen hier vanzelf twee momenten.');
}
