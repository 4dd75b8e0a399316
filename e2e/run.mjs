// Starts a fresh demonstration, walks it with a browser, stops it. Usage: node e2e/run.mjs [part of a file name]...
//
// THUISBAKEN_URL=http://127.0.0.1:8080 uses a running program instead, THUISBAKEN_BINARY=PATH one that was built already.
// With --beelden nothing is tested: the pictures of the README and the manual are taken again (docs/beelden/,
// docs/handleiding/beelden/).
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { folder, results } from './lib/places.mjs';
import { start } from './lib/server.mjs';

const pictures = process.argv.includes('--beelden');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const tests = join(folder, 'tests');
const files = pictures ? [join(folder, 'beelden.mjs')] : readdirSync(tests)
  .filter((name) => name.endsWith('.test.mjs'))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
  .sort()
  .map((name) => join(tests, name));

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const running = { stop: async () => {} };
const server = process.env.THUISBAKEN_URL ? running : await start().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => server.stop().finally(() => process.exit(1)));
}

const count = { passed: 0, failed: 0, skipped: 0 };
const outcome = (name) => (event) => {
  if (event.details?.type !== 'suite') count[event.skip === undefined ? name : 'skipped'] += 1;
};
// Two files at a time: each makes what it needs, and all of them visit the same program.
const stream = run({ files, concurrency: 2 });
stream.on('test:pass', outcome('passed'));
stream.on('test:fail', outcome('failed'));
const report = stream.compose(new spec());
report.pipe(process.stdout, { end: false });
await finished(report);
await server.stop();

const total = count.passed + count.failed + count.skipped;
console.log(`\nbrowser: ${total} tests run: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
if (count.failed > 0) console.log(`Pictures and pages of what failed are in ${results}.`);
process.exitCode = count.failed > 0 || count.passed === 0 ? 1 : 0;
