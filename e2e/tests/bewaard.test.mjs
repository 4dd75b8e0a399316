// Nothing typed is lost, and every mistake says what to do.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeClean } from '../lib/accessible.mjs';
import { Mouse } from '../lib/hands.mjs';
import { newDossier, person, sees } from '../lib/steps.mjs';
import { DESK, PHONE, open, visit } from '../lib/visit.mjs';

const STORY = 'Het kind huilde en zei: ik wil niet naar huis.';

for (const scripts of [true, false]) {
  const how = `met scripts ${scripts ? 'aan' : 'uit'}`;
  test(`een tekst die nog niet klopt, is terug na weggaan en opnieuw inloggen, ${how}`,
    visit({ scripts, mayFail: /422/ }, async (page) => {
      const hand = new Mouse(page);
      await hand.signIn('Fatma Yildiz');
      const form = await signalForm(hand);
      await hand.type('Wat is er gezien of gehoord?', STORY);
      await hand.type('Op welke dag?', 'vorige week');
      await hand.button('Opslaan');
      await page.getByRole('region', { name: 'Kijk deze punten na' }).waitFor();
      await hand.signOut();

      await hand.signIn('Fatma Yildiz');
      await open(page, form);
      await sees(page, 'Wij hebben uw tekst bewaard');
      assert.equal(await page.getByLabel('Wat is er gezien of gehoord?').inputValue(), STORY);
      assert.equal(await page.getByLabel('Op welke dag?').inputValue(), 'vorige week');
      if (scripts) await axeClean(page);
      await hand.button('Opnieuw beginnen');
      assert.equal(await page.getByLabel('Wat is er gezien of gehoord?').inputValue(), '');
    }));

  test(`wie niet meer is ingelogd, krijgt de tekst terug op het scherm en komt weer bij het formulier, ${how}`,
    visit({ scripts, mayFail: /401/ }, async (page) => {
      const hand = new Mouse(page);
      await hand.signIn('Fatma Yildiz');
      const form = await signalForm(hand);
      await hand.type('Wat is er gezien of gehoord?', STORY);
      await page.context().clearCookies();
      await hand.button('Opslaan');
      await page.getByRole('heading', { name: 'U bent uitgelogd', exact: true }).waitFor();
      assert.equal(await page.getByLabel('omschrijving').inputValue(), STORY);
      if (scripts) await axeClean(page);
      assert.equal(await page.getByRole('link', { name: 'Naar inloggen' }).getAttribute('href'), `/inloggen?terug=${form}`);
    }));
}

test('een fout staat boven het formulier, krijgt de focus en wijst de weg naar het veld', visit({ mayFail: /422/ }, async (page) => {
  const hand = new Mouse(page);
  await hand.signIn('Fatma Yildiz');
  await signalForm(hand);
  await hand.type('Wat is er gezien of gehoord?', STORY);
  await hand.type('Wie zag of zei dit?', ' ');
  await hand.type('Op welke dag?', '31-02-2026');
  await hand.button('Opslaan');

  assert.match(await page.title(), /^Fout: /);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'fouten', 'the heading of the summary has the focus');
  assert.equal(await page.getByLabel('Wat is er gezien of gehoord?').inputValue(), STORY);
  await axeClean(page);
  await page.setViewportSize(DESK);

  const links = page.getByRole('region', { name: 'Kijk deze punten na' }).getByRole('link');
  assert.ok((await links.count()) >= 2);
  for (const link of await links.all()) {
    const id = (await link.getAttribute('href')).slice(1);
    await link.click();
    assert.equal(await page.evaluate(() => document.activeElement.id), id, 'a line of the summary leads to its field');
  }
  await page.getByLabel('Op welke dag?').and(page.locator('[aria-invalid="true"]')).waitFor();
}));

test('niet van u en niet bestaand zien er precies hetzelfde uit', visit({ mayFail: /404/ }, async (page) => {
  const hand = new Mouse(page);
  await hand.signIn('Fatma Yildiz');
  const dossier = await newDossier(hand, /thuis of in de familie/);
  await hand.signOut();

  await hand.signIn('Anil Soekhoe');
  const nowhere = '/dossiers/00000000-0000-7000-8000-000000000000';
  for (const below of ['', '/stap-1', '/anoniem', '/verantwoording']) {
    await open(page, dossier + below, 404);
    const theirs = await page.content();
    await open(page, nowhere + below, 404);
    const missing = await page.content();
    const plain = (html) => html.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID');
    assert.equal(plain(theirs), plain(missing), `${below} shows whether the dossier exists`);
  }
  await axeClean(page);
}));

test('twee keer klikken bewaart één keer', visit({ size: PHONE }, async (page) => {
  const hand = new Mouse(page);
  await hand.signIn('Fatma Yildiz');
  const dossier = await newDossier(hand, /thuis of in de familie/);
  await open(page, `${dossier}/betrokkenen/nieuw`);
  await hand.type('Naam', 'Lotte Prins');
  await hand.select('Wat is deze persoon in het gezin?', 'kind');
  const opened = page.waitForEvent('domcontentloaded');
  await page.getByRole('button', { name: 'Opslaan', exact: true }).dblclick();
  await opened;
  await open(page, `${dossier}/betrokkenen`);
  assert.equal(await page.getByRole('link', { name: 'Lotte Prins', exact: true }).and(page.locator('h2 a')).count(), 1);
}));

/** A dossier with somebody in it, and the empty form of a signal. The path of the form comes back. */
async function signalForm(hand) {
  const dossier = await newDossier(hand, /thuis of in de familie/);
  await person(hand, { naam: 'Bo Peters', rol: 'kind', geboren: '7' });
  await open(hand.page, `${dossier}/signalen/nieuw`);
  return `${dossier}/signalen/nieuw`;
}
