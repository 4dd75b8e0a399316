// What differs per situation: acute danger, doubt, a colleague, honour, and telling it without names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeClean } from '../lib/accessible.mjs';
import { Mouse } from '../lib/hands.mjs';
import { answer, consult, newDossier, person, sees, signal, words } from '../lib/steps.mjs';
import { open, visit } from '../lib/visit.mjs';

const CHILD = { naam: 'Daan Wouters', rol: 'kind', geboren: '9', client: true };
const FATHER = { naam: 'Ruud Wouters', rol: 'ouder of stiefouder', geboren: '1985' };
const AT_HOME = /thuis of in de familie/;

test('bij acuut gevaar staan 112 en 0800-2000 er vanaf elke stap met één klik', visit({}, async (page) => {
  const hand = await teacher(page);
  const dossier = await newDossier(hand, AT_HOME);
  await person(hand, CHILD);
  const places = ['', '/route', '/betrokkenen', '/stap-0', '/stap-1', '/signalen/nieuw', '/stap-2', '/stap-2/nieuw',
    '/stap-3', '/stap-4', '/stap-5', '/weging', '/anoniem', '/melden', '/taken', '/verantwoording'];
  for (const place of places) {
    await open(page, dossier + place);
    await hand.link('Is er nu gevaar?');
    const danger = page.getByRole('region', { name: 'Is er nu gevaar?' });
    assert.equal(await danger.getByRole('link', { name: 'Bel 112', exact: true }).getAttribute('href'), 'tel:112');
    assert.equal(await danger.getByRole('link', { name: 'Bel 0800-2000', exact: true }).getAttribute('href'), 'tel:08002000');
  }
  await hand.type('Wie is in gevaar, en wat gebeurt er?', 'Vader staat met een mes in de keuken.');
  await hand.button('Leg vast');
  await open(page, dossier);
  await page.getByRole('link', { name: 'Acuut gevaar: bel 112', exact: true }).waitFor();
  await axeClean(page);
}));

test('twijfel houdt het afronden tegen, maar het melden nooit', visit({}, async (page) => {
  const hand = await teacher(page);
  await newDossier(hand, AT_HOME);
  await person(hand, CHILD);
  await hand.link(/^Stap 1/);
  await signal(hand, 'voor', 'Daan heeft een blauwe plek op zijn arm.');
  await hand.link(/^Stap 4/);
  await hand.link('Begin met wegen');
  await answer(hand, 'Vermoeden', 'Ja');
  await answer(hand, 'Acute onveiligheid', 'Nee', [CHILD.naam]);
  await answer(hand, 'Structurele onveiligheid', 'Nee', [CHILD.naam]);
  await answer(hand, 'Passende hulp', 'Ik twijfel');
  await answer(hand, 'Medewerking', 'Ja');
  await hand.button('Leg de weging vast');
  await sees(page, 'Er is twijfel: vraag Veilig Thuis om advies');
  await sees(page, 'Nog niet af te ronden');
  assert.equal(await page.getByRole('button', { name: /^(Besluit: ik meld|Neem dit besluit)$/ }).count(), 0);
  await axeClean(page);

  await hand.link('Melden bij Veilig Thuis');
  await page.getByRole('button', { name: 'Bekijk de melding' }).waitFor();
  await hand.link(/^Stap 2/);
  await consult(hand, 'Ik heb Veilig Thuis gebeld', 'medewerker Veilig Thuis', 'advies', true);
}));

test('een vermoeden tegen een collega toont de eigen plicht en geen weegvragen', visit({}, async (page) => {
  const hand = await teacher(page);
  const dossier = await newDossier(hand, /op school werkt/);
  await open(page, `${dossier}/route`);
  await page.getByRole('heading', { name: 'Dit moet er nu gebeuren', exact: true }).waitFor();
  assert.match(await words(page), /bevoegd gezag/);
  await axeClean(page);
  assert.equal(await page.getByRole('link', { name: /^Stap [45]/ }).count(), 0, 'there is no weighing in the steps');
  await open(page, `${dossier}/weging`);
  assert.equal(await page.getByRole('radio').count(), 0, 'there are no questions to weigh');
  await sees(page, 'Bij deze route hoort geen weging');
}));

test('bij eergerelateerd geweld zegt niets dat u de familie moet spreken, tot een deskundige heeft meegedacht',
  visit({}, async (page) => {
    const hand = await teacher(page);
    const dossier = await newDossier(hand, /Eergerelateerd/);
    await person(hand, CHILD);
    await person(hand, FATHER);
    for (const place of ['', '/stap-1', '/stap-2', '/stap-3', '/taken', '/melden']) {
      await open(page, dossier + place);
      await sees(page, 'Praat nog niet met ouders of familie');
    }
    await open(page, `${dossier}/stap-3`);
    const approach = (who) => page.getByRole('link', { name: new RegExp(`^(Leg een gesprek vast|Plan een gesprek)\\s?: ${who}`) });
    assert.equal(await approach(FATHER.naam).count(), 0);
    await axeClean(page);

    await open(page, `${dossier}/stap-2/nieuw`);
    await hand.select('Met wie overlegde u?', 'Een deskundige eergerelateerd geweld');
    await hand.type('Naam', 'P. de Wit');
    await hand.type('Functie', 'adviseur eergerelateerd geweld');
    await hand.type('Wat was het advies?', 'Praat met het kind alleen, en met vader later.');
    await hand.button('Opslaan');
    await open(page, `${dossier}/stap-3`);
    assert.doesNotMatch(await words(page), /Praat nog niet met ouders of familie/);
    assert.notEqual(await approach(CHILD.naam).count(), 0, 'the child can be spoken to');
    assert.equal(await approach(FATHER.naam).count(), 0, 'on this route the family is spoken to after the weighing');
    await sees(page, 'een gesprek met de familie pas in stap 5');
  }));

test('het verhaal zonder namen noemt niemand, en wijst aan wat iemand herkenbaar maakt', visit({}, async (page) => {
  const hand = await teacher(page);
  const dossier = await newDossier(hand, AT_HOME);
  await person(hand, CHILD);
  await person(hand, FATHER);
  await hand.link(/^Stap 1/);
  await signal(hand, 'voor', 'Daan Wouters woont op Dorpsstraat 12, 3311 AB. Ruud is bereikbaar op 06-12345678.');
  await open(page, `${dossier}/anoniem`);
  const aloud = await page.getByRole('region', { name: 'Lees dit voor' }).innerText();
  for (const name of ['Daan', 'Wouters', 'Ruud', 'Dorpsstraat', '3311', '12345678', 'Regenboog']) {
    assert.ok(!aloud.includes(name), `${name} is read out: ${aloud}`);
  }
  assert.match(aloud, /4 tot en met 11 jaar/);
  assert.match(aloud, /\[naam\]/);
  await axeClean(page);

  await hand.type('Uw tekst', 'Kunt u Daan bellen op 06-12345678, of mailen naar ruud@voorbeeld.nl?');
  await hand.button('Kijk de tekst na');
  const marked = await page.locator('mark').allInnerTexts();
  for (const found of ['Daan', '06-12345678', 'ruud@voorbeeld.nl']) {
    assert.ok(marked.some((text) => text.includes(found)), `${found} is not pointed at, only ${marked}`);
  }
  await axeClean(page);
}));

async function teacher(page) {
  const hand = new Mouse(page);
  await hand.signIn('Fatma Yildiz');
  return hand;
}
