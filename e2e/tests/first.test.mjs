// The pages that anybody can open, before signing in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeClean, fits } from '../lib/accessible.mjs';
import { tabTo } from '../lib/keyboard.mjs';
import { PHONE, open, visit } from '../lib/visit.mjs';

for (const path of ['/', '/kaders']) {
  test(`${path} has one heading, a language and no fault that axe can find`, visit({}, async (page) => {
    await open(page, path);
    assert.equal(await page.locator('html').getAttribute('lang'), 'nl');
    assert.equal(await page.locator('h1').count(), 1);
    assert.notEqual((await page.title()).trim(), '');
    await axeClean(page);
  }));

  test(`${path} says the same with scripts off on a phone`, visit({ scripts: false, size: PHONE }, async (page) => {
    await open(page, path);
    assert.equal(await page.locator('h1').count(), 1);
    await fits(page);
  }));

  test(`${path} can be walked by keyboard, from the skip link to the last link`, visit({}, async (page) => {
    await open(page, path);
    await page.keyboard.press('Tab');
    const first = await page.evaluate(() => document.activeElement.getAttribute('href'));
    assert.match(first ?? '', /^#./, 'the first stop is the skip link');
    await tabTo(page, page.locator('a[href]:visible').last());
  }));
}

test('the demonstration says that it is one', visit({}, async (page) => {
  await open(page, '/');
  await page.getByText(/demonstratie/i).first().waitFor();
}));

test('an unknown page is a calm page, not a fault', visit({ mayFail: /404/ }, async (page) => {
  await open(page, '/bestaat-niet', 404);
  assert.equal(await page.locator('h1').count(), 1);
  await axeClean(page);
}));
