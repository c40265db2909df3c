import { readFile } from 'node:fs/promises';
import { parseGivenSettings } from '../domain/settings/parseSettings';
import type { Settings } from '../domain/settings/Settings';
import { cliText } from './cli.vi';
import { CliError } from './CliError';

/** --settings S.json */
export async function settingsOption(path: string | undefined): Promise<Partial<Settings> | undefined> {
  if (path === undefined) return undefined;
  const reading = parseGivenSettings(await readJson(path));
  if (reading.kind === 'understood') return reading.given;
  const list = reading.problems.map(({ field, message }) => `- ${field}: ${message}`).join('\n');
  throw new CliError(2, cliText.wrongSettings(path, list));
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    throw new CliError(2, cliText.unreadableSettings(path));
  }
}
