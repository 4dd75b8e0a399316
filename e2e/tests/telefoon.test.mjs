// A caseworker on the telephone, and deciding by two.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeClean, fits } from '../lib/accessible.mjs';
import { Mouse } from '../lib/hands.mjs';
import { anew } from '../lib/office.mjs';
import { sees, words } from '../lib/steps.mjs';
import { DESK, PHONE, open, visit } from '../lib/visit.mjs';

const STORY = 'Buurvrouw hoort al weken geschreeuw en ziet het kind alleen buiten.';

for (const scripts of [false, true]) {
  const size = scripts ? DESK : PHONE;
  test(`een melding aan de telefoon aannemen, met scripts ${scripts ? 'aan' : 'uit'}: niets getypts raakt weg`,
    visit({ scripts, size, mayFail: /422/ }, async (page) => {
      const hand = new Mouse(page, fits);
      await hand.signIn('Hanna Veldman');
      await hand.link('Melding invoeren');
      await anew(hand);
      await hand.choose('Hoe dringend is het?', 'Vandaag nog');
      await hand.choose('Soort melder', 'Een burger');
      await hand.type('Naam van de melder', 'Ans de Graaf');
      await hand.type('Wat is er gezien of gehoord?', STORY);
      const block = (number) => page.getByRole('region', { name: `Persoon ${number}`, exact: true });
      await hand.type('Naam', 'Kim Bakker', block(1));
      await hand.button('Nog een persoon');
      await hand.type('Naam', 'Verkeerd Getypt', block(2));
      await hand.button('Nog een persoon');
      await hand.type('Naam', 'Joris Bakker', block(3));
      await hand.choose(/^Rol/, 'ouder', block(3));
      await hand.button('Persoon 2 weghalen');

      const names = await Promise.all([1, 2].map((number) => block(number).getByLabel(/^Naam \(/).inputValue()));
      assert.deepEqual(names, ['Kim Bakker', 'Joris Bakker']);
      assert.equal(await block(3).count(), 0);
      assert.ok(await block(2).getByLabel('ouder', { exact: true }).isChecked());
      assert.equal(await page.getByLabel('Wat is er gezien of gehoord?').inputValue(), STORY);

      // Not complete yet: the summary says what is missing, and everything is still there.
      await hand.button('Melding opslaan');
      await page.getByRole('region', { name: 'Kijk deze punten na' }).waitFor();
      assert.equal(await page.getByLabel('Wat is er gezien of gehoord?').inputValue(), STORY);
      assert.equal(await page.getByLabel('Naam van de melder').inputValue(), 'Ans de Graaf');
      if (scripts) await axeClean(page);
      await page.setViewportSize(size);

      await hand.type('Telefoonnummer of e-mailadres', '06 12345678');
      await hand.choose('Mag het gezin weten wie meldt?', 'Nee');
      await hand.choose(/verteld/, 'ja', block(1));
      await hand.choose(/verteld/, 'nee', block(2));
      await hand.type(/of waarom is het niet verteld/, 'De buurvrouw is bang voor hem.', block(2));
      await hand.button('Melding opslaan');
      await sees(page, 'De melding is vastgelegd');
      if (scripts) await axeClean(page);
      await page.setViewportSize(size);
      assert.match(await words(page), /Kim Bakker[\s\S]*Joris Bakker/);
      assert.doesNotMatch(await words(page), /Ans de Graaf/, 'who reports is not read out');

      await hand.link('Naar de acuutcheck');
      await hand.choose('Is er acuut gevaar?', 'Ja, er is acuut gevaar');
      await hand.button('Opslaan');
      await sees(page, 'acuut');
    }));
}

test('wie een besluit voorstelt, kan het niet zelf bekrachtigen', visit({ mayFail: /404/ }, async (page) => {
  const hand = new Mouse(page);
  await hand.signIn('Ineke Vos');
  await hand.link(/^Wacht op tweede beslisser/, page.getByRole('navigation', { name: 'Wat staat er in deze lijst?' }));
  const rows = page.locator('tbody th a');
  assert.notEqual(await rows.count(), 0, 'proposals wait in the demonstration');
  const melding = await rows.first().getAttribute('href');
  await open(page, `${melding}/besluit`);
  const proposer = (await page.getByText(/stelde dit voor op/).innerText()).match(/^([^(]+) \(/)[1];
  await hand.signOut();

  await hand.signIn(proposer);
  await open(page, melding);
  await sees(page, 'Wacht op een tweede beslisser');
  assert.equal(await page.getByRole('link', { name: 'Naar het besluit' }).count(), 0);
  await open(page, `${melding}/besluit`, 404);
}));

test('een melding uit een andere regio ziet eruit als een die er niet is', visit({ mayFail: /404/ }, async (page) => {
  const hand = new Mouse(page);
  await hand.signIn('Yusuf Demir');
  const melding = await page.locator('tbody th a').first().getAttribute('href');
  await hand.signOut();

  await hand.signIn('Naima Bouzid');
  await open(page, melding, 404);
  const theirs = await page.content();
  await open(page, '/meldingen/00000000-0000-7000-8000-000000000000', 404);
  const plain = (html) => html.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID');
  assert.equal(plain(theirs), plain(await page.content()));
}));
