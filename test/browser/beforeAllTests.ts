import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { builtPages } from './builtPages';
import { installedBrowser } from './findBrowser';

/** Jest's globalSetup. Who runs all tests needs the pages soon: built here, no two workers build them at once. */
export default async function beforeAllTests({ testPathPatterns }: GlobalConfig): Promise<void> {
  installBrowser();
  if (testPathPatterns.patterns.length === 0) await builtPages();
}

interface GlobalConfig {
  readonly testPathPatterns: { readonly patterns: readonly string[] };
}

/** A fresh Debian machine, as root, gets Chromium from its own packages; elsewhere findBrowser says what is missing. */
function installBrowser(): void {
  const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (installedBrowser() !== undefined || !isDebianRoot) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    spawnSync('apt-get', args, { env, stdio: 'inherit' });
  }
}
