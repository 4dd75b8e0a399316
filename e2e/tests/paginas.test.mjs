// Every page that a role can reach by following its links: no dead link, no violation, nothing that sticks out. And every
// form that has to be filled in, sent empty: refused, with a summary, and again no violation.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { axeFaults, misfits } from '../lib/accessible.mjs';
import { crawl } from '../lib/crawl.mjs';
import { DESK, PHONE, signInAs, visit } from '../lib/visit.mjs';

const ROLES = [
  ['niemand', undefined],
  ['de leerkracht', 'Eva Jansen'],
  ['de aandachtsfunctionaris', 'Willem Brouwer'],
  ['de organisatiebeheerder', 'Carla Snoek'],
  ['het meldpunt', 'Hanna Veldman'],
  ['de triagist', 'Yusuf Demir'],
  ['de tweede beslisser', 'Ineke Vos'],
  ['de teamleider', 'Bas Kuipers'],
  ['de privacyfunctionaris', 'Leila Haddad'],
  ['de beheerder', 'Bea Heerma'],
];

/** Pages that are the same for everybody; a visitor who did not sign in sees them all. */
const PUBLIC = /^\/(kaders|toegankelijkheid|beveiliging|inloggen|demo)?(\/|$|\?)/;
/** Pages of which each shows something else: a few are looked at, and the links of more are followed. */
const VARIED = /^\/(dossiers|meldingen)\/\{id\}(\/(stap-\d|gesprekken|wegingen|taken|betrokkenen))?$/;
/** How often a kind of page was looked at. Each role looks at one; the first roles at more of what varies. */
const looked = new Map();
/** Forms that were sent empty by an earlier role. */
const refused = new Set();

describe('elke bladzijde is voor iedereen te gebruiken', { concurrency: 2 }, () => {
  for (const [role, name] of ROLES) {
    it(`voor ${role}`, visit({ mayFail: /404|422/ }, async (page, t) => {
      const start = name ? await signInAs(page, name) : '/';
      const faults = [];
      const seen = new Set();
      let pages = 0;
      let forms = 0;
      await crawl(page, start, async (_, of, nth) => {
        seen.add(of);
        const times = looked.get(of) ?? 0;
        if (nth > 1 && times > 2) return;
        looked.set(of, times + 1);
        pages += 1;
        faults.push(...(await look(page)));
        if (!name || refused.has(of) || !(await sentEmpty(page))) return;
        refused.add(of);
        forms += 1;
        if ((await page.locator('#fouten').count()) !== 1) faults.push(`${of} takes an empty form`);
        faults.push(...(await look(page)));
      }, (of) => most(of, name, 12));
      t.diagnostic(`${role}: ${pages} pages of ${seen.size} kinds, ${forms} forms sent empty, each at 320 and 1280 pixels`);
      if (process.env.THUISBAKEN_SOORTEN) t.diagnostic([...seen].sort().join('\n'));
      assert.deepEqual(faults, []);
    }));
  }

  for (const [role, name] of [['de leerkracht', 'Fatma Yildiz'], ['de triagist', 'Yusuf Demir']]) {
    it(`voor ${role} in het Engels op een telefoon`, visit({ size: PHONE, mayFail: /404/ }, async (page, t) => {
      const start = await signInAs(page, name);
      await page.goto(`${start}?taal=en`);
      const faults = [];
      const opened = await crawl(page, start, async (_, of) => {
        if ((await page.locator('html').getAttribute('lang')) !== 'en') faults.push(`${of} is not in English`);
        for (const fault of await misfits(page)) faults.push(`${of} ${fault}`);
      }, (of) => most(of, name, 2));
      t.diagnostic(`${role}, in English: ${opened.length} pages at 320 pixels`);
      assert.deepEqual(faults, []);
    }));
  }
});

after(() => {
  const pages = [...looked.values()].reduce((sum, times) => sum + times, 0);
  const forms = refused.size - 1;
  console.log(`pages: ${pages} pages of ${looked.size} kinds and ${forms} forms sent empty, looked at with axe at 320 and 1280 pixels`);
});

/** How many pages of a kind are opened. */
function most(of, name, varied) {
  if (PUBLIC.test(of)) return name ? 0 : 1;
  return VARIED.test(of) ? varied : 1;
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

/** Empties the form with a text that must be filled in, and sends it. False when the page has no such form. */
async function sentEmpty(page) {
  const form = page.locator('main form[novalidate]', { has: page.locator(':is(input, textarea)[aria-required="true"]') }).first();
  if ((await form.count()) === 0) return false;
  await form.evaluate((element) => {
    for (const field of element.querySelectorAll('textarea, input:not([type="hidden"])')) {
      if (field.type === 'checkbox' || field.type === 'radio') field.checked = false;
      else field.value = '';
    }
    for (const list of element.querySelectorAll('select')) list.value = '';
  });
  const opened = page.waitForEvent('domcontentloaded');
  await form.locator('button[type="submit"].utrecht-button--primary-action').first().evaluate((button) => button.click());
  await opened;
  return true;
}
