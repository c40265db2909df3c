import {
  CORRECTIONS_KEY,
  SECTIONS_KEY,
  storedCorrections,
  storedList,
  storedSections,
} from '../table/rows/storedCorrections';
import type { Snapshot } from '../sheet/Snapshot';
import type { UserChoices } from './UserChoices';

/** Workbook setting: marks of the differences from the plan that may stay. */
export const KEPT_KEY = 'tthc.kept';

/** Workbook setting: the name of the sheet that the user chose to follow. */
export const SHEET_KEY = 'tthc.sheet';

export function storedChoices(settings: Snapshot['settings']): UserChoices {
  return {
    columns: storedCorrections(settings[CORRECTIONS_KEY]),
    sections: storedSections(settings[SECTIONS_KEY]),
    kept: storedList(settings[KEPT_KEY], (item) => typeof item === 'string'),
    sheet: settings[SHEET_KEY] ?? '',
  };
}
