// Where things are.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the browser tests. */
export const folder = join(dirname(fileURLToPath(import.meta.url)), '..');
/** The checkout. */
export const root = join(folder, '..');
/** What a run leaves behind: the program's log, and a picture and the page of each failed test. Not in git. */
export const results = join(folder, 'test-results');
/** The pictures of the manual. */
export const manual = join(root, 'docs', 'handleiding', 'beelden');
/** The pictures of the README. */
export const readme = join(root, 'docs', 'beelden');
