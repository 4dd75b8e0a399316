// Walking without a mouse.
import assert from 'node:assert/strict';

/** More steps than any page has stops; further means that the focus never gets there. */
const MOST = 200;

/**
 * Presses Tab until the focused element matches the locator, and checks that the focus can be seen there.
 * `tabTo(page, page.getByRole('button', { name: 'Opslaan' }))`
 */
export async function tabTo(page, locator) {
  const target = await locator.elementHandle();
  for (let step = 0; step < MOST; step += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) {
      await focusIsSeen(page);
      return;
    }
  }
  assert.fail(`Tab does not reach ${locator} on ${new URL(page.url()).pathname}`);
}

/** Goes there with Tab and presses a key, Enter unless told otherwise. */
export async function tabAndPress(page, locator, key = 'Enter') {
  await tabTo(page, locator);
  await page.keyboard.press(key);
}

/** Goes there with Tab and types. */
export async function tabAndType(page, locator, text) {
  await tabTo(page, locator);
  await page.keyboard.type(text);
}

/** The focused element has an outline or a shadow, and stands inside the window. */
async function focusIsSeen(page) {
  const seen = await page.evaluate(() => {
    const element = document.activeElement;
    const shown = [element, element.closest('label'), element.nextElementSibling].filter(Boolean).some((one) => {
      const style = getComputedStyle(one);
      const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
      return outlined || style.boxShadow !== 'none';
    });
    const { top, bottom } = element.getBoundingClientRect();
    return { what: element.outerHTML.slice(0, 120), shown, inside: bottom > 0 && top < window.innerHeight };
  });
  assert.ok(seen.shown, `the focus cannot be seen on ${seen.what}`);
  assert.ok(seen.inside, `the focus is outside the window on ${seen.what}`);
}
