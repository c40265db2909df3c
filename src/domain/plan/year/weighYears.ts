import type { YearEvidence, YearKind } from './PlanYear';

/** How much a kind of evidence says about the plan's own year. Two lesser ones together outweigh a greater one. */
export const YEAR_WEIGHTS: Readonly<Record<YearKind, number>> = {
  set: Infinity,
  // "KẾ HOẠCH … NĂM 2026": it says so itself, but a title copied from last year yields to all that stands below.
  name: 8,
  // "NĂM 2026" in a line of its own, or "Giám sát … năm 2026".
  bare: 6,
  // A plan is issued in its year, or in the last days before it.
  issued: 5,
  // Most dated tasks are due in the plan's year; a plan may reach into the next.
  deadlines: 4,
  // "từ ngày 16/3/2026 đến ngày 20/3/2026"
  window: 4,
  // Sheets are copied from year to year, but their names are seen.
  sheetName: 3,
  // Only where nothing in the workbook tells more.
  fileName: 2,
  // "Chỉ tiêu 2026"
  targetHeader: 3,
  // Letters and reports may look back.
  sent: 2,
  asOf: 2,
  // "Kết quả năm 2025" stands beside the plan of the next year as often as over the results of its own.
  result: 2,
  texts: 1,
  // Of another document, or of what is set right: only where nothing else is written.
  cited: 1,
  compared: 1,
  // "đến năm 2030": never the year itself.
  horizon: 0,
  // A day of another document, or a deadline.
  day: 0,
  span: 0,
  asked: 0,
};
/** Where no title names the plan's year, a list of results is of the year whose results it lists. */
const SOLE_RESULT = 6;

export interface Weighing {
  readonly year: number;
  readonly weight: number;
  readonly from: YearEvidence;
}

/** The year that most speaks for; of years alike the year of the data, else the later. */
export function weighYears(evidence: readonly YearEvidence[], dataYear: number): Weighing | undefined {
  const isNamed = evidence.some(({ kind }) => kind === 'name' || kind === 'bare');
  const weightOf = ({ kind }: YearEvidence): number =>
    kind === 'result' && !isNamed ? SOLE_RESULT : YEAR_WEIGHTS[kind];
  const years = [...new Set(evidence.map(({ year }) => year))].map((year): Weighing => {
    const own = evidence.filter((each) => each.year === year);
    // Each kind counts once: a document that is cited ten times is no plan.
    const kinds = own.filter(({ kind }, i) => own.findIndex((each) => each.kind === kind) === i);
    const from = kinds.reduce((best, each) => (weightOf(each) > weightOf(best) ? each : best));
    return { year, from, weight: kinds.reduce((sum, each) => sum + weightOf(each), 0) };
  });
  const [most] = years
    .filter(({ weight }) => weight > 0)
    .sort(
      (a, b) =>
        b.weight - a.weight || Number(b.year === dataYear) - Number(a.year === dataYear) || b.year - a.year,
    );
  return most;
}
