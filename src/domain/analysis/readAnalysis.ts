import { analyse, type WorkbookReading } from './analyse';
import type { PlainDate } from '../calendar/PlainDate';
import { storedChoices } from './storedChoices';
import type { UserChoices } from './UserChoices';
import type { Plan } from '../plan/Plan';
import type { Analysis } from './Analysis';
import { agencyInTitles } from '../settings/agencyInTitles';
import { planInTitles } from '../settings/planInTitles';
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
  const judging = { ...defaultSettings(), ...stored, ...given };
  const planYear = year ?? judging.planYear;
  const options = {
    ...{ asOf, choices, plans },
    ...(sheet === undefined ? {} : { sheet }),
    ...(planYear === null ? {} : { year: planYear }),
  };
  const reading = analyse(snapshot, { ...options, settings: judging });
  return {
    ...reading,
    choices,
    settings: { ...firstSettings(snapshot, reading, given?.agency ?? stored?.agency), ...stored, ...given },
  };
}

/** The followed sheet names its commune and its plan, or the sheet that it was made from does, or any other of the workbook. */
function firstSettings(
  { sheets }: Snapshot,
  { analysis, tables, isPlanOfYear }: WorkbookReading,
  given: string | undefined,
): Settings {
  const followed = tables.plans.map(({ sheet }) => sheet);
  const source = sheets.filter(({ name }) => name === analysis.source);
  const others = sheets.filter((sheet) => !isOwnReport(sheet));
  const agency = [...followed, ...source, ...others].map(agencyInTitles).find((named) => named !== '') ?? '';
  const titles = [
    ...[...source, ...followed]
      .filter((sheet) => ownKind(sheet) === '')
      .map((sheet) => planInTitles(sheet, headerRowOf(sheet, analysis))),
  ];
  const name = titles.find((title) => title.name !== '')?.name ?? '';
  const decision = titles.find((title) => title.decision !== '')?.decision ?? '';
  const { plan } = analysis;
  return defaultSettings({
    agency: given ?? agency,
    name: name === '' && isPlanOfYear && plan ? nameOfPlan(plan) : name,
    decision,
  });
}

/** Without "trên địa bàn phường …": another ward follows it too. */
const nameOfPlan = ({ title }: Plan): string => title.replace(/ trên địa bàn .*$/u, '');

function headerRowOf({ name, used }: Pick<SheetSnapshot, 'name' | 'used'>, { sheets }: Analysis): number {
  const tables = sheets.find((sheet) => sheet.name === name)?.tables ?? [];
  return Math.min(...tables.map(({ headerRow }) => headerRow), used.row + used.rowCount);
}

const isOwnReport = (sheet: SheetSnapshot): boolean => ['report', 'annex'].includes(ownKind(sheet));
