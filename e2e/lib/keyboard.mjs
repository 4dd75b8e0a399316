// Walking without a mouse.
import assert from 'node:assert/strict';

/** More steps than any page has stops; further means that the focus never gets there. */
const MOST = 250;

/**
 * Presses Tab, or Shift+Tab when it stands before where we are, until the focused element is the target, or one of the
 * targets when a locator finds more (the buttons of one radio group are one stop). Every stop on the way must be seen.
 */
export async function tabTo(page, locator) {
  const targets = await locator.elementHandles();
  assert.notEqual(targets.length, 0, `${locator} is not on ${new URL(page.url()).pathname}`);
  const { there, back } = await targets[0].evaluate((target, all) => {
    const at = document.activeElement ?? document.body;
    const behind = target.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING;
    return { there: all.includes(at), back: at !== document.body && Boolean(behind) };
  }, targets);
  if (there) return;
  for (let step = 0; step < MOST; step += 1) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    const stop = await targets[0].evaluate(focus, targets);
    assert.ok(stop.shown, `the focus cannot be seen on ${stop.what}`);
    assert.ok(stop.inside, `the focus is outside the window on ${stop.what}`);
    if (stop.there) return;
  }
  assert.fail(`Tab does not reach ${locator} on ${new URL(page.url()).pathname}`);
}

/** Goes there with Tab and presses a key, Enter unless told otherwise. */
export async function tabAndPress(page, locator, key = 'Enter') {
  await tabTo(page, locator);
  await page.keyboard.press(key);
}

/** Goes there with Tab and types over what stands there. */
export async function tabAndType(page, locator, text) {
  await tabTo(page, locator);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** In the page: is this the target, does it have an outline or a shadow, and does it stand inside the window? */
function focus(_, targets) {
  const element = document.activeElement;
  // Past the last stop the focus is on the document, which shows nothing.
  if (element === document.body || element === document.documentElement) return { there: false, shown: true, inside: true };
  const shown = [element, element.closest('label'), element.nextElementSibling].filter(Boolean).some((one) => {
    const style = getComputedStyle(one);
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
    return outlined || style.boxShadow !== 'none';
  });
  const { top, bottom } = element.getBoundingClientRect();
  const inside = bottom > 0 && top < window.innerHeight;
  return { there: targets.includes(element), shown, inside, what: element.outerHTML.slice(0, 120) };
}
