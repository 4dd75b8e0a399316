// Pictures of the manual, made by the same walk that proves the page works.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pictures } from './places.mjs';

/** Makes docs/handleiding/beelden/NAME.png when THUISBAKEN_BEELDEN is set; an ordinary run leaves the checkout clean. */
export async function picture(page, name, options = {}) {
  if (!process.env.THUISBAKEN_BEELDEN) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled', ...options });
}
