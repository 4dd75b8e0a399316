// Following every link, as far as a role can get.
import assert from 'node:assert/strict';

/** A path with its ids and the values of its query taken out: pages of one kind. */
export function kind(address) {
  const { pathname, searchParams } = new URL(address, 'http://x');
  const path = pathname
    .split('/')
    .map((part) => (/^[0-9a-f]{8}-|^[0-9a-z]{20,}$|^[A-Z0-9-]{10,}$/i.test(part) && /\d/.test(part) ? '{id}' : part))
    .join('/');
  const keys = [...searchParams.keys()].sort();
  return keys.length === 0 ? path : `${path}?${keys.join('&')}`;
}

/** A link to a document is fetched as what it is; the browser would show it in a frame of its own, or save it. */
const DOCUMENT = /\/pdf(\/|$)|\.csv(\?|$)/;

/** Fetches a document and looks whether it is one. Gives back its path. */
async function document(page, from, path) {
  const response = await page.request.get(path);
  assert.equal(response.status(), 200, `${from} leads to ${path}, which answered ${response.status()}`);
  const body = await response.body();
  const type = response.headers()['content-type'];
  if (/\.csv(\?|$)/.test(path)) assert.match(type, /^text\/csv/, path);
  else assert.equal(body.subarray(0, 5).toString(), '%PDF-', `${path} is a ${type}`);
  assert.ok(body.length > 100, `${path} is empty`);
  return path;
}

/**
 * Opens every page that links lead to, at most `most(kind)` of each kind, and looks at each: `look(page, kind, nth)`. The
 * links of the language are left out: they lead to the same pages. Gives back the paths that were opened.
 *
 * Others walk through the same office at the same time, so what a page offered may be gone by the time its link is
 * followed: a proposal that a colleague decided is no longer this person's. A link is dead when the page still offers it.
 */
export async function crawl(page, start, look, most) {
  const waiting = [start];
  const foundOn = new Map([[start, start]]);
  const kinds = new Map();
  const opened = [];
  while (waiting.length > 0) {
    const path = waiting.shift();
    const of = kind(path);
    const before = kinds.get(of) ?? 0;
    if (before >= most(of)) continue;
    kinds.set(of, before + 1);
    if (DOCUMENT.test(path)) {
      opened.push(await document(page, foundOn.get(path), path));
      continue;
    }
    const response = await page.goto(path);
    if (response.status() === 404 && !(await offers(page, foundOn.get(path), path))) continue;
    assert.equal(response.status(), 200, `${foundOn.get(path)} leads to ${path}, which answered ${response.status()}`);
    opened.push(path);
    for (const next of await links(page)) {
      if (foundOn.has(next)) continue;
      foundOn.set(next, path);
      waiting.push(next);
    }
    await look(page, of, before + 1);
  }
  return opened;
}

/** Whether the page at `from`, opened anew, links to `path`. */
async function offers(page, from, path) {
  const response = await page.goto(from);
  return response.status() === 200 && (await links(page)).includes(path);
}

/** The paths that the page links to within the program. */
function links(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href]:not([hreflang])')]
      .map((link) => new URL(link.href))
      .filter((url) => url.origin === location.origin)
      .map((url) => url.pathname + url.search));
}
