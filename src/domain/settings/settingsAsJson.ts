import { isoDate } from '../calendar/formatDate';
import type { Settings } from './Settings';

/** The inverse of parseSettings: the text under which the settings are stored. */
export function settingsAsJson(settings: Settings): string {
  const unitSince = settings.unitSince && isoDate(settings.unitSince);
  return JSON.stringify({ ...settings, unitSince });
}
