// The program under test: a demonstration on a free port with an empty data folder.
import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { results, root } from './places.mjs';

const PATIENCE = 60_000;

/**
 * Starts the program, puts its address in THUISBAKEN_URL, and gives back how to stop it. It is built first, unless
 * THUISBAKEN_BINARY names one that was built already.
 */
export async function start() {
  const [command, before] = process.env.THUISBAKEN_BINARY ? [process.env.THUISBAKEN_BINARY, []] : built();
  const data = mkdtempSync(join(tmpdir(), 'thuisbaken-e2e-'));
  const words = [...before, 'demo', '--listen', '127.0.0.1:0', '--data', join(data, 'demo')];
  const program = spawn(command, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => program.once('close', resolve));
  const log = createWriteStream(join(results, 'program.log'));
  program.stderr.pipe(log, { end: false });
  program.stdout.pipe(log, { end: false });

  const stop = async () => {
    if (program.exitCode === null && program.signalCode === null) {
      program.kill('SIGTERM');
      const late = setTimeout(() => program.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(late);
    }
    await new Promise((resolve) => log.end(resolve));
    rmSync(data, { recursive: true, force: true });
  };
  try {
    process.env.THUISBAKEN_URL = await address(program, ended);
  } catch (error) {
    await stop();
    throw new Error(`${error.message} It said:\n${readFileSync(join(results, 'program.log'), 'utf8')}`);
  }
  console.log(`Walking ${process.env.THUISBAKEN_URL}`);
  return { stop };
}

/** Builds the program and says how to run it: `cargo run` becomes the program, so that a signal reaches it. */
function built() {
  const cargo = ['--quiet', '--package', 'thuisbaken'];
  const build = spawnSync('cargo', ['build', ...cargo], { cwd: root, stdio: 'inherit' });
  if (build.status !== 0) throw new Error('The program could not be built; the messages stand above.');
  return ['cargo', ['run', ...cargo, '--']];
}

/** Waits until the program prints where it listens. */
function address(program, ended) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`The program printed no address within ${PATIENCE / 1000} s.`)), PATIENCE);
    let printed = '';
    program.stdout.on('data', (text) => {
      printed += text;
      const found = printed.match(/http:\/\/127\.0\.0\.1:\d+/);
      if (found) {
        clearTimeout(late);
        resolve(found[0]);
      }
    });
    ended.then((code) => {
      clearTimeout(late);
      reject(new Error(`The program stopped (exit ${code}) before it printed an address.`));
    });
  });
}
