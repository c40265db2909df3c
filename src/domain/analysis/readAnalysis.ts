import { analyse, type WorkbookReading } from './analyse';
import type { Plan } from '../plan/Plan';
import type { PlainDate } from '../calendar/PlainDate';
import { storedChoices } from './storedChoices';
import type { UserChoices } from './UserChoices';
import { agencyInTitles } from '../settings/agencyInTitles';
import { defaultSettings } from '../settings/defaultSettings';
import { SETTINGS_KEY, storedSettings } from '../settings/storedSettings';
import type { Settings } from '../settings/Settings';
import { ownKind } from '../table/ownMarks';
import type { SheetSnapshot, Snapshot } from '../sheet/Snapshot';

export interface ReadingInput {
  readonly asOf: PlainDate;
  readonly sheet?: string;
  /** In place of the plan year that the settings or the workbook tell. */
  readonly year?: number;
  /** In place of those stored in the workbook; a field left out keeps its value. */
  readonly settings?: Partial<Settings>;
  /** Of another workbook, in place of those of this one. */
  readonly plans?: readonly Plan[];
}

/** What a snapshot means, under the settings and choices that the workbook remembers. */
export function readAnalysis(
  snapshot: Snapshot,
  { asOf, sheet, year, settings: given, plans }: ReadingInput,
): WorkbookReading & { readonly settings: Settings; readonly choices: UserChoices } {
  const choices = storedChoices(snapshot.settings);
  const stored = storedSettings(snapshot.settings[SETTINGS_KEY]);
  const judging = { ...(stored ?? defaultSettings(undefined)), ...given };
  const planYear = year ?? judging.planYear;
  const options = {
    ...{ asOf, choices, plans },
    ...(sheet === undefined ? {} : { sheet }),
    ...(planYear === null ? {} : { year: planYear }),
  };
  const reading = analyse(snapshot, { ...options, settings: judging });
  return { ...reading, choices, settings: { ...(stored ?? firstSettings(snapshot, reading)), ...given } };
}

/** The followed sheet names its commune, or the sheet that it was made from does, or any other of the workbook. */
function firstSettings({ sheets }: Snapshot, { analysis, tables, isPlanOfYear }: WorkbookReading): Settings {
  const followed = tables.plans.map(({ sheet }) => sheet);
  const named = [...followed, ...sheets.filter((sheet) => !isOwnReport(sheet))]
    .map(agencyInTitles)
    .find((agency) => agency !== '');
  return defaultSettings(isPlanOfYear ? analysis.plan : undefined, named);
}

const isOwnReport = (sheet: SheetSnapshot): boolean => ['report', 'annex'].includes(ownKind(sheet));
