import type { Snapshot } from '../sheet/Snapshot';
import type { WorkbookReading } from '../analysis/analyse';
import type { ReviewItem } from './ReviewItem';
import { statedYears, statedYearsOfText, type StatedYear } from './statedYears';

/** Years further away are meant: "tầm nhìn 2045". */
const NEAR = 5;

/** Years other than the one that most of the plan states: the title of 2025 copied from 2024. */
export function checkYears(snapshot: Snapshot, { analysis, tables }: WorkbookReading): readonly ReviewItem[] {
  const found = statedYears(analysis, tables);
  const meant = meantYear(found, [analysis.asOf.year, analysis.year]) ?? analysis.year;
  const severity = meant === analysis.year ? 'warning' : 'error';
  return [
    ...doubtfulYear(analysis, meant),
    ...slips(found, meant, severity),
    ...textSheets(snapshot, tables).flatMap((texts) =>
      meantYear(texts, [meant]) === meant ? slips(texts, meant, 'warning') : [],
    ),
  ];
}

function slips(
  found: readonly StatedYear[],
  meant: number,
  severity: ReviewItem['severity'],
): readonly ReviewItem[] {
  return found
    .filter(({ year }) => year !== meant && Math.abs(year - meant) <= NEAR)
    .map(({ year, cell, written }) => ({
      code: 'yearSlip',
      severity,
      cell,
      written,
      details: { year, planYear: meant },
    }));
}

/** The year that most texts state; of those stated alike the first preferred one. */
function meantYear(found: readonly StatedYear[], preferred: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { year } of found) counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const leading = [...counts].filter(([, count]) => count === most).map(([year]) => year);
  return preferred.find((year) => leading.includes(year)) ?? leading[0];
}

/** Data are taken within the plan's year, or when its last report is written. */
function doubtfulYear({ asOf, year }: WorkbookReading['analysis'], meant: number): readonly ReviewItem[] {
  const isFollowedThen = asOf.year === meant || (asOf.year === meant + 1 && asOf.month <= 3);
  if (isFollowedThen && meant === year) return [];
  return [
    {
      code: 'yearOfPlanDoubtful',
      severity: 'warning',
      cell: '',
      written: '',
      details: { year, meant, asOf: asOf.year },
    },
  ];
}

/** Visible sheets without a table that was understood, and not ours: a decision, a letter. */
function textSheets({ sheets }: Snapshot, { sheets: readings }: WorkbookReading['tables']) {
  const tabular = new Set(
    readings.filter(({ kind, ownKind }) => kind !== 'other' || ownKind !== '').map(({ name }) => name),
  );
  return sheets
    .filter(({ name, visibility }) => visibility === 'visible' && !tabular.has(name))
    .map(statedYearsOfText);
}
