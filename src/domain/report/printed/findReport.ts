import { ownKind, OWN_PERIOD } from '../../table/ownMarks';
import type { SheetSnapshot, Snapshot } from '../../sheet/Snapshot';

export interface FoundReport {
  readonly report: SheetSnapshot;
  readonly annexes: readonly SheetSnapshot[];
}

/** The report on the active sheet, else the only one of the workbook; or why there is none to take. */
export function findReport({ sheets, activeSheet }: Snapshot): FoundReport | 'noReport' | 'severalReports' {
  const groups = groupsOf(sheets);
  const active = groups.find(({ report, annexes }) =>
    [report, ...annexes].some(({ name }) => name === activeSheet),
  );
  const [first, ...others] = groups;
  if (!first) return 'noReport';
  return active ?? (others.length === 0 ? first : 'severalReports');
}

/** Each report with its annexes: those of its period that stand between it and the next report of that period. */
function groupsOf(sheets: readonly SheetSnapshot[]): readonly FoundReport[] {
  const reports = sheets.filter((sheet) => ownKind(sheet) === 'report');
  const annexes = sheets.filter((sheet) => ownKind(sheet) === 'annex');
  return reports.map((report) => {
    const isSame = (sheet: SheetSnapshot): boolean =>
      sheet.properties[OWN_PERIOD] === report.properties[OWN_PERIOD];
    const rivals = reports.filter(isSame);
    const ownerOf = (annex: SheetSnapshot): SheetSnapshot | undefined =>
      rivals.findLast((rival) => sheets.indexOf(rival) < sheets.indexOf(annex)) ?? rivals[0];
    return { report, annexes: annexes.filter((annex) => isSame(annex) && ownerOf(annex) === report) };
  });
}
