import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const ROOT = resolve(__dirname, '../..');
const SOURCES = ['src', 'assets', 'webpack.config.js', 'package-lock.json', 'manifest.xml'];

/** Development: React checks itself and says so in the console, which tests listen to. */
type Mode = 'development' | 'production';

/** The folder with the pane's and the preview's pages as webpack builds them; built once per state of the sources. */
export async function builtPages(mode: Mode = 'development'): Promise<string> {
  const folder = join(tmpdir(), `theo-doi-ke-hoach-${mode}-${await stateOf(SOURCES)}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}-${randomUUID()}`;
  await Promise.all([build('taskpane', mode, draft), build('preview', mode, join(draft, 'preview'))]);
  // Whoever comes second finds the folder there, and it is the same.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
  return folder;
}

async function build(name: string, mode: Mode, folder: string): Promise<void> {
  const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const options = ['--config-name', name, '--mode', mode, '-o', folder];
  await promisify(execFile)(process.execPath, [webpack, ...options], { cwd: ROOT });
}

async function stateOf(sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) await addTo(hash, join(ROOT, source));
  return hash.digest('hex').slice(0, 16);
}

async function addTo(hash: ReturnType<typeof createHash>, path: string): Promise<void> {
  const entry = await stat(path);
  if (!entry.isDirectory()) {
    hash.update(`${path} ${entry.size} ${entry.mtimeMs}\n`);
    return;
  }
  for (const name of (await readdir(path)).sort()) await addTo(hash, join(path, name));
}
