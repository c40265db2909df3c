import type { Settings } from './Settings';
import { parseSettings } from './parseSettings';

/** Workbook setting under which the settings are stored. */
export const SETTINGS_KEY = 'tthc.settings';

/** undefined where nothing is stored, or what is stored is damaged. */
export function storedSettings(stored: string | undefined): Settings | undefined {
  try {
    const reading = parseSettings(JSON.parse(stored ?? ''));
    return reading.kind === 'understood' ? reading.settings : undefined;
  } catch {
    return undefined;
  }
}
