// S15: somebody who reports by profession was threatened and asks that the name stays hidden. Two people grant it. Nobody
// who opens the melding, the casus or what is handed over reads who it was; looking it up needs a reason.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fits } from '../lib/accessible.mjs';
import { offer, toTransfer } from '../lib/casus.mjs';
import { Mouse } from '../lib/hands.mjs';
import { eachKindOnce } from '../lib/looks.mjs';
import { findInList, openWaiting, takeIn } from '../lib/office.mjs';
import { birthday, sees, surname } from '../lib/steps.mjs';
import { PHONE, open, visit } from '../lib/visit.mjs';

const DREIGING = 'Vader zei aan de balie dat hij weet wie hem verraadt.';
const TEAM = 'Lokaal team Noord (fictief)';
/** Everybody of the region who may read anything of it. The family sees what they show, print or send. */
const LEZERS = ['Yusuf Demir', 'Marloes Terpstra', 'Hanna Veldman', 'Ineke Vos', 'Rashmi Ramdin', 'Diego Martina', 'Bas Kuipers',
  'Leila Haddad'];

test('S15: een afgeschermde melder staat nergens, en wie het wil weten geeft een reden', visit({ mayFail: /404|422/ },
  async (page) => walk(new Mouse(page, eachKindOnce()), 'Mees')));

test('S15 op een telefoon zonder scripts', visit({ scripts: false, size: PHONE, mayFail: /404|422/ },
  async (page) => walk(new Mouse(page, fits), 'Lena')));

async function walk(hand, first) {
  const { page } = hand;
  const family = surname();
  const child = `${first} ${family}`;
  const number = String(Math.floor(Math.random() * 9e7) + 1e7);
  const melder = {
    naam: `Odette ${surname()}`, contact: `06 ${number}`, functie: 'doktersassistent', organisatie: `Praktijk ${surname()}`,
  };
  const nietTonen = `Alleen de praktijk weet van de uitslag ${surname()}.`;
  const secret = [...Object.values(melder).filter((text) => text !== melder.functie), number, nietTonen];

  await hand.signIn('Hanna Veldman');
  await takeIn(hand, {
    mensen: [
      { naam: child, geboren: birthday(2021), rol: 'kind' },
      { naam: `Ruud ${family}`, geboren: birthday(1985), rol: 'ouder' },
    ],
    zorgen: 'Het kind heeft vaak blauwe plekken. Vader reageert dan boos.',
    melder: { ...melder, verborgen: DREIGING },
    nietTonen,
  });
  const melding = new URL(page.url()).pathname;
  await hidden(page, secret, 'the melding just taken in');
  await sees(page, 'De melder vraagt om afscherming (bedreiging van de melder of collega’s).');
  await hand.link('Afscherming van de melder');
  await hand.choose('Wat stelt u voor?', 'Afschermen: bedreiging van de melder of collega’s');
  await hand.type('Toelichting', DREIGING);
  await hand.button('Voorstellen');
  await sees(page, 'Een collega beslist over de afscherming van de melder.');
  await open(page, `${melding}/afscherming/besluit`, 404);
  await hand.signOut();

  await hand.signIn('Rashmi Ramdin');
  await openWaiting(hand, child);
  await hand.link('Lees en beslis');
  await sees(page, DREIGING);
  await hidden(page, secret, 'what the second reads');
  await hand.button('Bekrachtigen');
  await sees(page, 'U hebt beslist over de afscherming van de melder.');
  await hand.signOut();

  await hand.signIn('Yusuf Demir');
  await findInList(hand, child);
  await sees(page, 'melder afgeschermd');
  await sees(page, 'De melder is afgeschermd (bedreiging van de melder of collega’s). Vertel het gezin niet wie meldt.');
  const casus = await toTransfer(hand, child, { mensen: 2, partij: TEAM, waarom: 'Structureel onveilig. Moeder wil hulp.' });
  await offer(hand, { partij: TEAM, uittreksel: 'Het kind heeft vaak blauwe plekken. Moeder wil hulp.' });
  await hand.signOut();

  for (const name of LEZERS) {
    await hand.signIn(name);
    const seen = await readsNothing(page, [melding, casus], secret);
    if (name === 'Yusuf Demir') assert.ok(seen > 12, `the pages were opened, ${seen} of them`);
    await hand.signOut();
  }

  for (const name of ['Marloes Terpstra', 'Ineke Vos', 'Bas Kuipers']) {
    await hand.signIn(name);
    await open(page, `${melding}/melder`, 404);
    await hand.signOut();
  }
  await hand.signIn('Yusuf Demir');
  await open(page, melding);
  await hand.link('Bekijk wie de melder is');
  await hand.button('Laat zien wie de melder is');
  await sees(page, 'Kies waarom u dit nu nodig hebt. Zonder reden blijft het dicht.');
  await hidden(page, secret, 'the question without a reason');
  await hand.choose('Waarom hebt u dit nu nodig?', 'Ik ga de melder vertellen wat er is gedaan');
  await hand.button('Laat zien wie de melder is');
  for (const text of [melder.naam, melder.contact, nietTonen]) await sees(page, text);
  await sees(page, 'Dat u dit hebt bekeken, staat in het logboek.');
  await hand.signOut();
}

/** Opens the lists and every page below these paths that this person can reach, and reads no word of the secret. */
async function readsNothing(page, below, secret) {
  const waiting = ['/werklijst?toon=besloten', '/werklijst', '/casussen', '/diensten', ...below];
  const known = new Set(waiting);
  let seen = 0;
  while (waiting.length > 0) {
    const path = waiting.shift();
    const response = await page.goto(path);
    if (response.status() !== 200) continue;
    seen += 1;
    await hidden(page, secret, path);
    for (const next of await linksBelow(page, below)) {
      if (known.has(next)) continue;
      known.add(next);
      waiting.push(next);
    }
  }
  return seen;
}

function linksBelow(page, below) {
  return page.evaluate((starts) => [...document.querySelectorAll('a[href]:not([hreflang])')]
    .map((link) => link.pathname)
    .filter((path) => starts.some((start) => path === start || path.startsWith(`${start}/`))), below);
}

/** Not in the page as it was sent, so not on paper and not folded away either. */
async function hidden(page, secret, where) {
  const html = await page.content();
  for (const text of secret) assert.ok(!html.includes(text), `${where} tells who reported, or what only they know`);
}
