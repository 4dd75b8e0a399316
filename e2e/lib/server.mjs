// The program under test.
import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { results, root } from './places.mjs';

const PATIENCE = 60_000;

/** Starts a demonstration with an empty data folder, puts its address in THUISBAKEN_URL, and gives back how to stop it. */
export async function start() {
  const folder = temporary();
  const program = launch(['demo', '--listen', '127.0.0.1:0', '--data', join(folder, 'demo')], 'program.log', folder);
  const [address] = await program.says(/http:\/\/127\.0\.0\.1:\d+/);
  process.env.THUISBAKEN_URL = address;
  console.log(`Walking ${address}`);
  return program;
}

/** Starts an installation of its own that nobody used before: its address, and the code for the first administrator. */
export async function startReal() {
  const folder = temporary();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const config = join(folder, 'thuisbaken.toml');
  writeFileSync(config, `listen = "127.0.0.1:${port}"\npublic_url = "${url}"\ndata = "data"\nkey_file = "sleutel/sleutel"\n`);
  const program = launch(['serve', '--config', config], 'serve.log', folder);
  const [, code] = await program.says(/deze code:\s+(\S+)/);
  await program.says(/klaar/);
  return { url, code, stop: program.stop };
}

/** Runs the program. It is built first, unless THUISBAKEN_BINARY names one that was built already. */
function launch(words, logName, folder) {
  const [command, before] = process.env.THUISBAKEN_BINARY ? [process.env.THUISBAKEN_BINARY, []] : built();
  const program = spawn(command, [...before, ...words], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => program.once('close', resolve));
  const log = createWriteStream(join(results, logName));
  program.stderr.pipe(log, { end: false });
  program.stdout.pipe(log, { end: false });
  let printed = '';
  program.stdout.on('data', (text) => {
    printed += text;
  });

  const stop = async () => {
    if (program.exitCode === null && program.signalCode === null) {
      program.kill('SIGTERM');
      const late = setTimeout(() => program.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(late);
    }
    await new Promise((resolve) => log.end(resolve));
    rmSync(folder, { recursive: true, force: true });
  };
  /** Waits until the program prints this. */
  const says = async (pattern) => {
    const late = Date.now() + PATIENCE;
    while (!pattern.test(printed)) {
      const over = program.exitCode !== null || Date.now() > late;
      if (over) {
        await stop();
        throw new Error(`The program did not print ${pattern}. It said:\n${readFileSync(join(results, logName), 'utf8')}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return printed.match(pattern);
  };
  return { says, stop };
}

/** Builds the program and says how to run it: `cargo run` becomes the program, so that a signal reaches it. */
function built() {
  const cargo = ['--quiet', '--package', 'thuisbaken'];
  const build = spawnSync('cargo', ['build', ...cargo], { cwd: root, stdio: 'inherit' });
  if (build.status !== 0) throw new Error('The program could not be built; the messages stand above.');
  return ['cargo', ['run', ...cargo, '--']];
}

function temporary() {
  return mkdtempSync(join(tmpdir(), 'thuisbaken-e2e-'));
}

/** A port that nobody listens on now. */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
