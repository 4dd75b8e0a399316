// Every page that a role can reach, by following its links: no dead link, no violation, nothing that sticks out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFaults, misfits } from '../lib/accessible.mjs';
import { crawl, kind } from '../lib/crawl.mjs';
import { DESK, PHONE, signInAs, visit } from '../lib/visit.mjs';

const ROLES = [
  ['niemand', undefined],
  ['de leerkracht', 'Eva Jansen'],
  ['de aandachtsfunctionaris', 'Willem Brouwer'],
  ['de organisatiebeheerder', 'Carla Snoek'],
  ['de triagist', 'Yusuf Demir'],
  ['de tweede beslisser', 'Ineke Vos'],
  ['de teamleider', 'Bas Kuipers'],
  ['de privacyfunctionaris', 'Leila Haddad'],
  ['de beheerder', 'Bea Heerma'],
];

for (const [role, name] of ROLES) {
  test(`elke bladzijde voor ${role} is voor iedereen te gebruiken`, visit({}, async (page, t) => {
    const start = name ? await signInAs(page, name) : '/';
    const faults = [];
    const opened = await crawl(page, start, async () => {
      faults.push(...(await look(page)));
    });
    t.diagnostic(`${role}: ${opened.length} pages of ${new Set(opened.map(kind)).size} kinds, each at 320 and 1280 pixels`);
    assert.deepEqual(faults, []);
  }));
}

/** What is wrong with a page, in lines. */
async function look(page) {
  const path = new URL(page.url()).pathname;
  const faults = [];
  const headings = await page.locator('h1').count();
  if (headings !== 1) faults.push(`${headings} first headings`);
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    for (const fault of [...(await misfits(page)), ...(await axeFaults(page))]) faults.push(`at ${size.width}: ${fault}`);
  }
  return faults.map((fault) => `${path} ${fault}`);
}
