// The whole road: a teacher walks the meldcode and reports, a caseworker takes the melding in and assesses, a second
// person decides, and the teacher reads what was decided. One walk, three ways to use the program.
import { test } from 'node:test';
import { fits } from '../lib/accessible.mjs';
import { Keyboard, Mouse } from '../lib/hands.mjs';
import { eachKindOnce } from '../lib/looks.mjs';
import { road } from '../lib/road.mjs';
import { surname } from '../lib/steps.mjs';
import { DESK, PHONE, visit } from '../lib/visit.mjs';

test('van eerste signaal tot terugkoppeling, met de muis', visit({ size: DESK }, async (page) => {
  await road(new Mouse(page, eachKindOnce()), `Noor ${surname()}`);
}));

test('van eerste signaal tot terugkoppeling, op een telefoon zonder scripts',
  visit({ scripts: false, size: PHONE }, async (page) => {
    await road(new Mouse(page, fits), `Sanne ${surname()}`);
  }));

test('van eerste signaal tot terugkoppeling, met alleen het toetsenbord', visit({ size: DESK }, async (page) => {
  await road(new Keyboard(page), `Tijn ${surname()}`);
}));
