// Takes the pictures of the README and the manual along the same road that the tests walk: node e2e/run.mjs --beelden
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Mouse } from './lib/hands.mjs';
import { manual, readme } from './lib/places.mjs';
import { road } from './lib/road.mjs';
import { open, visit } from './lib/visit.mjs';

/** Wide enough for the page beside its steps, narrow enough to read in a manual. */
const PAGE = { width: 1100, height: 900 };
/** A long page is cut off here. */
const MOST = 1150;

/** The name of the picture of each place on the road. */
const PLACES = {
  overzicht: 'professional-overzicht',
  signalen: 'professional-signalen',
  overleg: 'professional-overleg',
  gesprekken: 'professional-gesprekken',
  wegen: 'professional-wegen',
  uitkomst: 'professional-uitkomst',
  voorbeeld: 'professional-melding-nakijken',
  ontvangst: 'professional-ontvangst',
  gehoord: 'professional-terugkoppeling',
  werklijst: 'veilig-thuis-werklijst',
  melding: 'veilig-thuis-melding',
  acuutcheck: 'veilig-thuis-acuutcheck',
  oordeel: 'veilig-thuis-oordeel',
  voorgesteld: 'veilig-thuis-voorgesteld',
  besluit: 'veilig-thuis-besluit',
  'terugkoppeling-geven': 'veilig-thuis-terugkoppeling',
};

class Camera extends Mouse {
  async at(place) {
    if (PLACES[place]) await picture(this.page, join(manual, PLACES[place]), place === 'uitkomst' ? 1750 : MOST);
    if (place === 'uitkomst') await picture(this.page, join(readme, 'weging'));
    if (place === 'werklijst') await wide(this.page);
  }
}

mkdirSync(manual, { recursive: true });
mkdirSync(readme, { recursive: true });

test('beelden van de hele weg', visit({ size: PAGE }, async (page) => {
  await road(new Camera(page), 'Noor Verbeek');
}));

test('beelden van wat naast de weg ligt', visit({ size: PAGE }, async (page) => {
  const hand = new Camera(page);
  await open(page, '/demo');
  await picture(page, join(manual, 'demonstratie'));
  await hand.signIn('Eva Jansen');
  await picture(page, join(manual, 'professional-dossiers'));
  await hand.link('Ik maak me zorgen over iemand');
  await picture(page, join(manual, 'professional-beginnen'));
  await hand.link('Mijn dossiers');
  await hand.link('Aaliyah Benali');
  await hand.link('Zonder namen, om te bellen');
  await picture(page, join(manual, 'professional-zonder-namen'));
  await hand.link(/^(Is er nu gevaar\?|Acuut gevaar: bel 112)$/);
  await picture(page, join(manual, 'professional-acuut'));
  await hand.signOut();

  await hand.signIn('Hanna Veldman');
  await hand.link('Melding invoeren');
  await picture(page, join(manual, 'veilig-thuis-invoeren'));
}));

test('beelden van wie wat weet', visit({ size: PAGE }, async (page) => {
  const hand = new Camera(page);
  const here = () => new URL(page.url()).pathname;
  await hand.signIn('Yusuf Demir');
  await hand.link('Te vertellen');
  await picture(page, join(manual, 'berichten-lijst'), 900);
  await hand.link('Hele regio');
  const paths = await page.locator('th a[href$="/berichten"]').evaluateAll((links) => links.map((a) => a.getAttribute('href')));
  // The casus of which a father hears it later: two people decided, and his address is not safe.
  for (const path of new Set(paths)) {
    await open(page, path);
    if (await page.getByText('Nodig om geweld te stoppen').count() > 0) break;
  }
  const overview = here();
  await picture(page, join(manual, 'berichten-overzicht'), 1500);
  const father = page.locator('section', { has: page.getByText('Nodig om geweld te stoppen') });
  await hand.link(/^Adres nakijken/, father);
  await picture(page, join(manual, 'berichten-adres'));
  await open(page, overview);
  await hand.link(/^Later of niet vertellen/, father);
  await picture(page, join(manual, 'berichten-later'));
  await open(page, overview);
  await hand.link(/^Schrijven/, father);
  await picture(page, join(manual, 'berichten-schrijven'), 1700);
}));

test('beelden van advies', visit({ size: PAGE }, async (page) => {
  const hand = new Camera(page);
  await hand.signIn('Hanna Veldman');
  await hand.link('Adviezen');
  await picture(page, join(manual, 'advies-lijst'), 900);
  await hand.link('Nieuw advies');
  await picture(page, join(manual, 'advies-nieuw'));
  await hand.link('Adviezen');
  const paths = await page.locator('th a').evaluateAll((links) => links.map((a) => a.getAttribute('href')));
  // The one with a later contact.
  for (const path of paths) {
    await open(page, path);
    if (await page.getByText('niet dat de familie het weet').count() > 0) break;
  }
  await picture(page, join(manual, 'advies-pagina'));
}));

/** The work list as wide as at a desk. */
async function wide(page) {
  await page.setViewportSize({ width: 1280, height: 900 });
  await picture(page, join(readme, 'werklijst'));
  await page.setViewportSize(PAGE);
}

/** A picture of the page, not further down than is useful. */
async function picture(page, file, most = MOST) {
  await page.evaluate(() => {
    document.activeElement?.blur();
    window.scrollTo(0, 0);
  });
  const { width } = page.viewportSize();
  const height = Math.min(most, await page.evaluate(() => document.documentElement.scrollHeight));
  await page.screenshot({ path: `${file}.png`, fullPage: true, clip: { x: 0, y: 0, width, height }, animations: 'disabled' });
}
