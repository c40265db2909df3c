import { analyse, type WorkbookReading } from '../domain/analyse';
import type { PlainDate } from '../domain/calendar/PlainDate';
import { storedChoices } from '../domain/choices/storedChoices';
import type { UserChoices } from '../domain/choices/UserChoices';
import { defaultSettings } from '../domain/report/defaultSettings';
import { SETTINGS_KEY, storedSettings } from '../domain/report/storedSettings';
import type { Settings } from '../domain/Settings';
import type { Snapshot } from '../domain/sheet/Snapshot';

export interface ReadingInput {
  readonly asOf: PlainDate;
  readonly sheet?: string;
  /** In place of those stored in the workbook. */
  readonly settings?: Settings;
}

/** What a snapshot means, under the settings and choices that the workbook remembers. */
export function readAnalysis(
  snapshot: Snapshot,
  { asOf, sheet, settings: given }: ReadingInput,
): WorkbookReading & { readonly settings: Settings; readonly choices: UserChoices } {
  const choices = storedChoices(snapshot.settings);
  const stored = given ?? storedSettings(snapshot.settings[SETTINGS_KEY]);
  const options = { asOf, choices, ...(sheet === undefined ? {} : { sheet }) };
  const reading = analyse(snapshot, { ...options, settings: stored ?? defaultSettings(undefined) });
  return { ...reading, choices, settings: stored ?? defaultSettings(reading.analysis.plan) };
}
