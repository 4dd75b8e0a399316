// S06: a local team refuses a transfer. Veilig Thuis stays responsible and the casus can not be closed, until another
// party says yes; then the monitoring plans itself.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeClean } from '../lib/accessible.mjs';
import { kind } from '../lib/crawl.mjs';
import { dag } from '../lib/dag.mjs';
import { Mouse } from '../lib/hands.mjs';
import { assess, decideSecond, findInList, takeIn } from '../lib/office.mjs';
import { sees, surname, words } from '../lib/steps.mjs';
import { visit } from '../lib/visit.mjs';

const WAAROM = 'Structureel onveilig. Het gezin is bekend bij het lokale team en wil hulp.';

test('S06: na een geweigerde overdracht blijft Veilig Thuis verantwoordelijk tot een ander ja zegt', visit({}, async (page) => {
  const seen = new Set();
  const hand = new Mouse(page, async () => {
    const of = kind(page.url());
    if (seen.has(of)) return;
    seen.add(of);
    await axeClean(page);
  });
  const child = `Lotte ${surname()}`;
  await hand.signIn('Yusuf Demir');
  await takeIn(hand, {
    mensen: [{ naam: child, geboren: '7 jaar', rol: 'kind' }, { naam: 'Carolien Brakel', geboren: '1991', rol: 'ouder' }],
    zorgen: 'Het kind staat vaak laat alleen buiten. In huis wordt geschreeuwd.',
    melder: 'Agnes Kolk',
  });
  await assess(hand, child, { mensen: 2, uitkomst: 'Overdracht', waarom: WAAROM });
  await hand.signOut();
}));
