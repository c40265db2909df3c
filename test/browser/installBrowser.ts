import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installedBrowser } from './findBrowser';

/**
 * Before all tests (jest's globalSetup): a fresh Debian machine, as root, gets Chromium from its own packages. Elsewhere
 * nothing is installed, and findBrowser says what is missing.
 */
export default function installBrowser(): void {
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
