// A real installation on its first day: the first administrator, an organisation, a colleague, passwords and codes.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeClean } from '../lib/accessible.mjs';
import { Mouse } from '../lib/hands.mjs';
import { startReal } from '../lib/server.mjs';
import { sees } from '../lib/steps.mjs';
import { totp } from '../lib/totp.mjs';
import { open, visit } from '../lib/visit.mjs';

const PASSWORD = 'vier rustige lampen buiten';

let program;
before(async () => {
  program = await startReal();
});
after(() => program?.stop());

test('van de eerste start tot een collega die inlogt met een code', visit({ mayFail: /404|422/, at: () => program.url }, async (page) => {
  const hand = new Mouse(page, axeClean);
  await open(page, '/demo', 404);
  await open(page, '/uitnodiging');
  const admin = await accept(hand, program.code);
  await hand.link('Inloggen', page.getByRole('main'));
  await hand.type('Inlognaam', admin);
  await hand.type('Wachtwoord', 'dit is niet het wachtwoord');
  await hand.button('Log in');
  await sees(page, 'horen niet bij elkaar');
  // After a wrong password everybody waits a second.
  await page.waitForTimeout(1_200);
  await setUpCodes(hand, admin);
  assert.equal(new URL(page.url()).pathname, '/beheer');

  await hand.link('Organisaties beheren');
  await hand.link('Organisatie met meldcode toevoegen');
  await hand.type('Naam van de organisatie', 'Basisschool De Zilverreiger (fictief)');
  await hand.select('Afwegingskader', 'Afwegingskader onderwijs, leerplicht en RMC');
  await hand.button('Opslaan');
  await hand.link('Accounts beheren');
  await hand.link('Een account openen bij Basisschool De Zilverreiger (fictief)');
  await hand.type('Naam', 'Sanne de Boer');
  await hand.type('Inlognaam', 'sanne.deboer');
  await hand.choose(/ol/, 'Professional');
  await hand.button('Account openen');
  const invitation = await page.locator('.baken-geheim').innerText();
  for (const path of ['/account', '/account/wachtwoord', '/account/codes']) {
    await open(page, path);
    await axeClean(page);
  }
  await hand.signOut();

  await open(page, '/uitnodiging');
  const name = await accept(hand, invitation);
  await hand.link('Inloggen', page.getByRole('main'));
  await setUpCodes(hand, name);
  assert.equal(new URL(page.url()).pathname, '/dossiers');
  await sees(page, 'Zit iets u niet lekker?');
}));

/** Takes the invitation and chooses a password; gives the name to sign in with. */
async function accept(hand, code) {
  await hand.type('Code om te beginnen', code);
  await hand.type('Nieuw wachtwoord', PASSWORD);
  await hand.type('Nog een keer het nieuwe wachtwoord', PASSWORD);
  await hand.button('Sla het wachtwoord op');
  await sees(hand.page, 'Uw wachtwoord is opgeslagen');
  return hand.page.locator('.baken-ontvangst__nummer').innerText();
}

/** Signs in for the first time. */
async function setUpCodes(hand, name) {
  const { page } = hand;
  await hand.type('Inlognaam', name);
  await hand.type('Wachtwoord', PASSWORD);
  await hand.button('Log in');
  await hand.button('Laat het plaatje zien');
  const secret = await page.locator('.baken-geheim').innerText();
  await hand.type('Code', totp(secret));
  await hand.button('Bevestig');
}
