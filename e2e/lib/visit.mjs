// One visitor with a browser of its own: no cookies, Dutch, in Amsterdam, on a page that may not complain.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { results } from './places.mjs';

/** The address of the program under test. */
export const base = process.env.THUISBAKEN_URL;

/** Widths at which every page has to work: an old phone, and a desk. */
export const PHONE = { width: 320, height: 640 };
export const DESK = { width: 1280, height: 900 };

const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let browser;
after(async () => (await browser)?.close());

/** One browser for all visits of a file, also when two begin at once. */
function launched() {
  browser ??= chromium.launch({
    executablePath: process.env.THUISBAKEN_CHROMIUM ?? '/usr/bin/chromium',
    // Chromium's sandbox refuses root, which a build server often is.
    args: process.getuid() === 0 ? [...FLAGS, '--no-sandbox'] : FLAGS,
  });
  return browser;
}

/**
 * A test function that visits the program: `test('…', visit({ scripts: false }, async (page) => { … }))`.
 *
 * The test fails when the page writes an error to the console (a blocked inline script or style is one), when a script
 * throws, or when the browser asks another host for anything. `mayFail` is a pattern for errors that the test means to
 * cause, such as `/404/`; `at` gives the address of another program than the demonstration. What the page looked like when the test failed stays in test-results.
 */
export function visit({ scripts = true, size = DESK, locale = 'nl-NL', mayFail, at } = {}, walk) {
  return async (t) => {
    const home = at?.() ?? base;
    const context = await (await launched()).newContext({
      baseURL: home,
      javaScriptEnabled: scripts,
      viewport: size,
      locale,
      timezoneId: 'Europe/Amsterdam',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(15_000);
    const complaints = [];
    const complain = (text) => mayFail?.test(text) || complaints.push(text);
    context.on('console', (message) => message.type() === 'error' && complain(message.text()));
    context.on('weberror', (error) => complain(String(error.error())));
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(home) && !url.startsWith('data:')) complain(`asked ${new URL(url).host}`);
    });
    // By the browser itself, not as a script element: the content security policy stays as strict as it is for everybody.
    if (scripts) await context.addInitScript({ path: axe });
    const page = await context.newPage();
    try {
      await walk(page, t);
      assert.deepEqual(complaints, [], 'the page complained');
    } catch (error) {
      await keep(page, t.name);
      throw error;
    } finally {
      await context.close();
    }
  };
}

/** Goes to a page and expects it to answer with this status. */
export async function open(page, path, status = 200) {
  const response = await page.goto(path);
  assert.equal(response.status(), status, `${path} answered ${response.status()}`);
}

/** Signs in with one click in the demonstration, as the person with this name. The path of the page behind it comes back. */
export async function signInAs(page, name) {
  await open(page, '/demo');
  const button = page.getByRole('button', { name: `Log in als ${name}`, exact: true });
  await Promise.all([page.waitForURL((url) => url.pathname !== '/demo'), button.click()]);
  return new URL(page.url()).pathname;
}

async function keep(page, name) {
  mkdirSync(results, { recursive: true });
  const file = join(results, name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80));
  await page.screenshot({ path: `${file}.png`, fullPage: true }).catch(() => {});
  await page.content().then((html) => writeFileSync(`${file}.html`, html)).catch(() => {});
  const words = page.locator('main').ariaSnapshot({ timeout: 2_000 });
  await words.then((text) => writeFileSync(`${file}.txt`, `${page.url()}\n${text}\n`)).catch(() => {});
}
