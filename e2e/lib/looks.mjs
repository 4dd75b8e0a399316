// Looking at each kind of page once, as a walk comes by.
import { axeClean } from './accessible.mjs';
import { kind } from './crawl.mjs';

/** For a hand: looks at the first page of every kind with axe, at 320 and at 1280 pixels. */
export function eachKindOnce() {
  const seen = new Set();
  return async (page) => {
    const of = kind(page.url());
    if (seen.has(of)) return;
    seen.add(of);
    await axeClean(page);
  };
}
