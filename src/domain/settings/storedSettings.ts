import type { Settings } from './Settings';
import { parseGivenSettings } from './parseSettings';

/** Workbook setting under which the settings are stored. */
export const SETTINGS_KEY = 'tthc.settings';

/** undefined where nothing is stored, or what is stored is damaged. */
export function storedSettings(stored: string | undefined): Partial<Settings> | undefined {
  try {
    const reading = parseGivenSettings(JSON.parse(stored ?? ''));
    return reading.kind === 'understood' ? reading.given : undefined;
  } catch {
    return undefined;
  }
}
