import type { Edit } from '../sheet/Edit';
import { annexSheetName } from './annexSheetName';
import { layAnnex } from './layout/layAnnex';
import { layBody } from './layout/layBody';
import { layLetterhead } from './layout/layLetterhead';
import { laySignature } from './layout/laySignature';
import { layTitle } from './layout/layTitle';
import { margins, PAGE_NUMBER, usableHeight } from './layout/pageStyle';
import { paginate } from './layout/paginate';
import { sheetEdits } from './layout/sheetEdits';
import { letterheadLeft, letterheadRight } from './layout/sides';
import { bodyWidths } from './layout/tableShape';
import type { Report } from './Report';

/** The report on a new sheet, portrait, and each annex on a new landscape sheet after it: values only. */
export function layoutReport(report: Report, sheetName: string): readonly Edit[] {
  const annexes = report.annexes.map((annex) => ({ annex, sheet: annexSheetName(sheetName, annex.numeral) }));
  return [
    { kind: 'addSheet', sheet: sheetName, properties: {} },
    ...layText(report, sheetName),
    ...annexes.flatMap(({ annex, sheet }): Edit[] => [
      { kind: 'addSheet', sheet, properties: {} },
      ...layAnnex(annex, sheet),
    ]),
  ];
}

function layText(report: Report, sheet: string): readonly Edit[] {
  const body = layBody(report.body);
  const rows = [
    ...layLetterhead(report.letterhead, letterheadLeft, letterheadRight),
    ...layTitle(report),
    ...body.map((row, index) => (index === body.length - 1 ? { ...row, keepWithNext: true } : row)),
    ...laySignature(report.signature, report.recipients),
  ];
  return sheetEdits(sheet, rows, bodyWidths, {
    orientation: 'portrait',
    margins,
    fitToWidth: true,
    printArea: { row: 0, column: 0, rowCount: rows.length, columnCount: bodyWidths.length },
    headerCenter: PAGE_NUMBER,
    firstPageNumber: 1,
    pageBreaksBefore: paginate(rows, usableHeight.portrait),
  });
}
