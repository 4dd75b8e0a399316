// What a page must be for everybody: no violation that axe can find, and nothing that sticks out on a phone.
import assert from 'node:assert/strict';
import { DESK, PHONE } from './visit.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Looks at the page as it is now, at 320 and at 1280 pixels wide; needs a visit with scripts on. */
export async function axeClean(page) {
  const before = page.viewportSize();
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    await fits(page);
    assert.deepEqual(await axeFaults(page), [], `axe at ${size.width} pixels on ${new URL(page.url()).pathname}`);
  }
  await page.setViewportSize(before);
}

/** Nothing is wider than the window, so that nobody has to scroll sideways to read. */
export async function fits(page) {
  assert.deepEqual(await misfits(page), [], `${new URL(page.url()).pathname} does not fit`);
}

/** One line for each thing that is wider than the window. */
export function misfits(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className} sticks out`)
      .slice(-3)
      .concat(`the page is ${scrollWidth} wide in a window of ${clientWidth}`);
  });
}

/** One line for each place that axe finds fault with. */
export function axeFaults(page) {
  return page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`));
  }, TAGS);
}
