import fc from 'fast-check';
import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { buildReport } from '../../../src/domain/report/buildReport';
import { settingsOf2025 } from '../settingsOf2025';
import { layoutReport } from '../../../src/domain/report/layoutReport';
import type { Settings } from '../../../src/domain/settings/Settings';
import type { Analysis } from '../../../src/domain/analysis/Analysis';
import { formatDate } from '../../../src/domain/calendar/formatDate';
import { dateOfSerial } from '../../../src/domain/calendar/excelSerial';
import { formatNumber } from '../../../src/domain/text/formatNumber';
import { lineHeight, textWidth } from '../../../src/domain/text/textMetrics';
import { wrapText } from '../../../src/domain/text/wrapText';
import { arbitraryAnalysis, arbitrarySecondReport } from './arbitraryAnalysis';
import { paintEdits, sheetsAdded, type PaintedCell, type PaintedSheet } from './paintEdits';
import { plan2025Analysis, sampleAnalysis, sampleTask } from './sampleAnalysis';

const settings = {
  ...settingsOf2025(),
  parentAgency: 'UBND THỊ XÃ ĐỨC PHỔ',
  signerName: 'Võ Tấn Điệp',
};
const mm = (length: number): number => (length * 72) / 25.4;

/** For quý I, or where the workbook holds an earlier report for quý III. */
function layOut(analysis: Analysis, changes: Partial<Settings> = {}): PaintedSheet[] {
  const kind = analysis.earlierReports.length > 0 ? 'q3' : 'q1';
  const report = buildReport(analysis, { ...settings, ...changes }, { kind });
  const edits = layoutReport(report, 'Báo cáo quý I-2025');
  return sheetsAdded(edits).map((sheet) => paintEdits(edits, sheet));
}

function sheetsOf2025(): [PaintedSheet, PaintedSheet] {
  const [report, annex] = layOut(plan2025Analysis());
  if (!report || !annex) throw new Error('a report and an annex were expected');
  return [report, annex];
}

const [report, annex] = sheetsOf2025();
const find = (sheet: PaintedSheet, text: string): PaintedCell => {
  const cell = sheet.cells.find(({ value }) => typeof value === 'string' && value.trim().startsWith(text));
  if (!cell) throw new Error(`no cell starts with ${text}`);
  return cell;
};

test('the report and its annex are new sheets', () =>
  expect([report.name, annex.name]).toEqual(['Báo cáo quý I-2025', 'PL quý I-2025']));

describe('Nghị định 30/2020/NĐ-CP, Phụ lục I: page', () => {
  test.each([
    ['the report is portrait', report, 'portrait'],
    ['a wide table on its own pages is landscape', annex, 'landscape'],
  ] as const)('%s', (_, sheet, orientation) => expect(sheet.setup.orientation).toBe(orientation));

  test.each([
    ['top', 20, 25],
    ['bottom', 20, 25],
    ['left', 30, 35],
    ['right', 15, 20],
  ] as const)('margin %s is %d to %d mm', (side, least, most) => {
    for (const { setup } of [report, annex]) {
      expect(setup.margins[side]).toBeGreaterThanOrEqual(mm(least) - 0.01);
      expect(setup.margins[side]).toBeLessThanOrEqual(mm(most) + 0.01);
    }
  });

  test('page number: centred in the top margin, upright, size 13, not on page 1; each annex from 1', () => {
    for (const { setup } of [report, annex]) {
      expect(setup.headerCenter).toEqual({ allPages: '&"Times New Roman,Regular"&13&P', firstPage: '' });
      expect(setup.margins.header).toBeLessThan(setup.margins.top);
      expect(setup.firstPageNumber).toBe(1);
    }
  });

  test.each([
    ['portrait', report, 210],
    ['landscape', annex, 297],
  ] as const)('the columns of a %s page end between 15 and 20 mm from its right edge', (_, sheet, paper) => {
    const width = sheet.columnWidths.reduce((total, column) => total + column, 0);
    expect(width).toBeLessThanOrEqual(mm(paper - 30 - 15));
    expect(width).toBeGreaterThanOrEqual(mm(paper - 30 - 20) - 8);
  });

  test("the annex repeats the table's header on each page", () => {
    const header = find(annex, 'STT').area.row;
    expect(annex.setup.titleRows).toEqual({ first: header, last: header });
  });

  test('all of it is printed', () => {
    for (const sheet of sheetsOf2025()) {
      expect(sheet.setup.fitToWidth).toBe(true);
      expect(sheet.setup.printArea).toEqual({
        row: 0,
        column: 0,
        rowCount: sheet.rowHeights.length,
        columnCount: sheet.columnWidths.length,
      });
    }
  });

  test('everything is in Times New Roman', () => {
    for (const cell of [...report.cells, ...annex.cells])
      expect(cell.format.fontName).toBe('Times New Roman');
  });
});

describe('Nghị định 30/2020/NĐ-CP, Phụ lục I: blocks', () => {
  test.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', [12, 13], true, false, 'center'],
    ['Độc lập - Tự do - Hạnh phúc', [13, 14], true, false, 'center'],
    ['UBND THỊ XÃ ĐỨC PHỔ', [12, 13], false, false, 'center'],
    ['ỦY BAN NHÂN DÂN', [12, 13], true, false, 'center'],
    ['PHƯỜNG PHỔ NINH', [12, 13], true, false, 'center'],
    ['Số:', [13, 13], false, false, 'center'],
    ['Phổ Ninh, ngày 10 tháng 4 năm 2025', [13, 14], false, true, 'center'],
    ['BÁO CÁO', [13, 14], true, false, 'center'],
    ['Tình hình, kết quả kiểm soát', [13, 14], true, false, 'center'],
    ['Kính gửi:', [13, 14], false, false, 'center'],
    ['Thực hiện Quyết định', [13, 14], false, false, 'justify'],
    ['I. TÌNH HÌNH', [13, 14], true, false, 'justify'],
    ['1. Công tác chỉ đạo', [13, 14], true, false, 'justify'],
    ['TM. ỦY BAN NHÂN DÂN', [13, 14], true, false, 'center'],
    ['CHỦ TỊCH', [13, 14], true, false, 'center'],
    ['Võ Tấn Điệp', [13, 14], true, false, 'center'],
    ['Nơi nhận:', [12, 12], true, true, 'left'],
    ['- Như trên;', [11, 11], false, false, 'left'],
  ] as const)('%s', (text, [least, most], bold, italic, horizontal) => {
    const { format } = find(report, text);
    expect(format.fontSize).toBeGreaterThanOrEqual(least);
    expect(format.fontSize).toBeLessThanOrEqual(most);
    expect(format).toMatchObject({ bold, italic, horizontal });
  });

  test.each([
    ['Phụ lục', [14, 14], true, false],
    ['TÌNH HÌNH THỰC HIỆN NHIỆM VỤ', [13, 14], true, false],
    ['(Kèm theo Báo cáo số', [13, 14], false, true],
  ] as const)('annex: %s', (text, [least, most], bold, italic) => {
    const { format } = find(annex, text);
    expect(format.fontSize).toBeGreaterThanOrEqual(least);
    expect(format.fontSize).toBeLessThanOrEqual(most);
    expect(format).toMatchObject({ bold, italic, horizontal: 'center' });
  });

  test('agency left and nation right start on one line; so do number and date, recipients and signature', () => {
    const rowOf = (text: string): number => find(report, text).area.row;
    expect(rowOf('UBND THỊ XÃ')).toBe(rowOf('CỘNG HÒA'));
    expect(rowOf('Số:')).toBe(rowOf('Phổ Ninh, ngày'));
    expect(rowOf('Nơi nhận:')).toBe(rowOf('TM. ỦY BAN'));
  });

  test.each([
    ['the motto', 'Độc lập - Tự do - Hạnh phúc', 0.97, 1.03],
    ['the agency', 'PHƯỜNG PHỔ NINH', 1 / 3, 1 / 2],
  ] as const)('the line under %s is as long as the decree says', (_, text, least, most) => {
    const above = find(report, text);
    const rule = report.cells.find(
      ({ area, value }) =>
        area.column === above.area.column && area.row === above.area.row + 1 && /^_+$/.test(String(value)),
    );
    const widthOf = ({ value, format }: PaintedCell): number =>
      textWidth(String(value), { size: format.fontSize ?? 0, bold: format.bold ?? false });
    const part = rule ? widthOf(rule) / widthOf(above) : 0;
    expect(part).toBeGreaterThanOrEqual(least);
    expect(part).toBeLessThanOrEqual(most);
  });

  test('the first line of a paragraph is in by 1 to 1.27 cm', () => {
    const { value, format } = find(report, 'Thực hiện Quyết định');
    const indent = /^\s+/u.exec(String(value))?.[0] ?? '';
    const width = textWidth(indent, { size: format.fontSize ?? 0, bold: false });
    expect(width).toBeGreaterThanOrEqual(mm(10));
    expect(width).toBeLessThanOrEqual(mm(12.7));
  });

  test('a ward with no parent agency has its own name level with the nation', () => {
    const [sheet] = layOut(plan2025Analysis(), { parentAgency: '' });
    if (!sheet) throw new Error('no sheet');
    expect(find(sheet, 'ỦY BAN NHÂN DÂN').area.row).toBe(find(sheet, 'CỘNG HÒA').area.row);
  });

  test('several addressees stand a line each, with ";" and a last "."', () => {
    const [sheet] = layOut(plan2025Analysis(), { addressees: ['Ủy ban nhân dân tỉnh', 'Sở Nội vụ'] });
    if (!sheet) throw new Error('no sheet');
    expect(find(sheet, '- Ủy ban nhân dân tỉnh').value).toMatch(/;$/);
    expect(find(sheet, '- Sở Nội vụ').value).toMatch(/\.$/);
  });
});

describe('tables', () => {
  const header = find(annex, 'Nội dung công việc');
  const inTable = annex.cells.filter(({ area, value }) => area.row >= header.area.row && value !== './.');

  test('lines around every cell, 11 to 13 points', () => {
    for (const { format } of inTable) {
      expect(format.grid).toBe(true);
      expect(format.fontSize).toBeGreaterThanOrEqual(11);
      expect(format.fontSize).toBeLessThanOrEqual(13);
    }
  });

  test('header bold and centred; numbers centred; text on the left', () => {
    expect(header.format).toMatchObject({ bold: true, horizontal: 'center' });
    const numbers = inTable.filter(({ area, value }) => area.column === 0 && /^\d+$/.test(String(value)));
    expect(numbers).toHaveLength(30);
    for (const { format } of numbers) expect(format).toMatchObject({ bold: false, horizontal: 'center' });
    expect(find(annex, 'Xây dựng, ban hành').format.horizontal).toBe('left');
  });

  test('dates, rates and counts are Vietnamese text', () => {
    expect(inTable.every(({ value }) => typeof value === 'string')).toBe(true);
    expect(report.cells.find(({ value }) => value === '75,5%')).toBeDefined();
    const isCount = (value: unknown) => typeof value === 'string' && /^\d{1,3}$/.test(value);
    expect(report.cells.some(({ value }) => isCount(value))).toBe(true);
    expect(report.cells.some(({ value }) => typeof value === 'number')).toBe(false);
  });

  test('every cell of a table is there, blank ones too, so that it pastes into Word as one', () => {
    const rows = new Map<number, number>();
    for (const { area } of inTable) {
      rows.set(area.row, (rows.get(area.row) ?? 0) + area.columnCount);
    }
    for (const columns of rows.values()) expect(columns).toBe(annex.columnWidths.length);
  });
});

/** What Excel shows in the cell. */
function shown({ value, numberFormat }: PaintedCell): string {
  if (typeof value !== 'number') return String(value);
  return numberFormat === 'dd/mm/yyyy' ? formatDate(dateOfSerial(value)) : formatNumber(value, 10);
}

/** Height that the text takes in a cell narrower by `padding` points. */
function neededHeight(cell: PaintedCell, padding: number): number {
  const { fontSize = 0, bold = false } = cell.format;
  const lines = wrapText(shown(cell), cell.width - padding, { size: fontSize, bold });
  return lines.length * lineHeight(fontSize);
}

describe('whatever the workbook holds', () => {
  const forEachSheet = (longest: number, check: (sheet: PaintedSheet) => void): void =>
    fc.assert(
      fc.property(fc.oneof(arbitraryAnalysis(longest), arbitrarySecondReport(longest)), (analysis) =>
        layOut(analysis).forEach(check),
      ),
      { numRuns: 25 },
    );
  const isRule = ({ value }: PaintedCell): boolean => /^_+$/.test(String(value));

  test('no text is cut off below: rows are as high as the text in a cell with 4 points of padding', () =>
    forEachSheet(60, ({ cells }) =>
      expect(cells.filter((cell) => !isRule(cell) && cell.height < neededHeight(cell, 4))).toEqual([]),
    ));

  test('no row is absurdly high: some cell fills it but for two lines, were it a tenth narrower', () =>
    forEachSheet(60, ({ cells, rowHeights }) => {
      const needed = new Map<number, number>();
      for (const cell of cells.filter(({ area }) => area.rowCount === 1)) {
        const { row } = cell.area;
        needed.set(row, Math.max(needed.get(row) ?? 0, neededHeight(cell, 5 + cell.width / 10)));
      }
      const tooHigh = [...needed].filter(([row, height]) => (rowHeights[row] ?? 0) > height + 2 * 16.5);
      expect(tooHigh).toEqual([]);
    }));

  test("no row is higher than Excel's 409 points, however long a text is", () =>
    forEachSheet(1500, ({ rowHeights }) => expect(Math.max(...rowHeights)).toBeLessThanOrEqual(409)));

  test('no date and no number is too wide for its column', () =>
    forEachSheet(20, ({ cells }) => {
      const tooWide = cells.filter(({ value, width, format, ...cell }) => {
        const font = { size: format.fontSize ?? 0, bold: format.bold ?? false };
        const text = shown({ value, width, format, ...cell });
        return typeof value === 'number' && textWidth(text, font) > width - 4;
      });
      expect(tooWide).toEqual([]);
    }));

  test('merged areas never overlap', () =>
    forEachSheet(400, ({ merges }) => {
      const cells = merges.flatMap(({ row, column, rowCount, columnCount }) =>
        Array.from({ length: rowCount * columnCount }, (_, index) =>
          [row + Math.floor(index / columnCount), column + (index % columnCount)].join(','),
        ),
      );
      expect(new Set(cells).size).toBe(cells.length);
    }));

  test('what stands between two page breaks fits on a page', () =>
    forEachSheet(60, ({ rowHeights, setup }) => {
      const { first = -1, last = -2 } = setup.titleRows ?? {};
      const paper = setup.orientation === 'portrait' ? 297 : 210;
      const room = mm(paper) - setup.margins.top - setup.margins.bottom;
      const header = rowHeights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
      const starts = [0, ...(setup.pageBreaksBefore ?? []), rowHeights.length];
      starts.slice(1).forEach((end, index) => {
        const start = starts[index] ?? 0;
        const height = rowHeights.slice(start, end).reduce((sum, row) => sum + row, 0);
        const isOneRow = end - start === 1;
        if (!isOneRow) expect(height + (start > last && last >= 0 ? header : 0)).toBeLessThanOrEqual(room);
      });
    }));

  test('the signature is never alone: it follows the closing sentence on the same page', () =>
    fc.assert(
      fc.property(fc.oneof(arbitraryAnalysis(40), arbitrarySecondReport(40)), (analysis) => {
        const [sheet] = layOut(analysis);
        if (!sheet) throw new Error('no sheet');
        const pageOf = (text: string): number => {
          const { row } = find(sheet, text).area;
          return (sheet.setup.pageBreaksBefore ?? []).filter((start) => start <= row).length;
        };
        expect(pageOf('Võ Tấn Điệp')).toBe(pageOf('Trên đây là Báo cáo'));
        expect(pageOf('Nơi nhận:')).toBe(pageOf('Trên đây là Báo cáo'));
      }),
      { numRuns: 25 },
    ));
});

test('a task of 3,000 words is laid out whole, over several rows', () => {
  const content = Array.from({ length: 3000 }, (_, index) => `chữ${index}`).join(' ');
  const tasks = [sampleTask({ no: '1', status: 'done', content })];
  const [, sheet] = layOut(sampleAnalysis({ tasks, asOf: plainDate(2025, 4, 10) }));
  const cell = sheet && find(sheet, 'chữ0');
  expect(cell?.value).toBe(content);
  expect(cell?.area.rowCount).toBeGreaterThan(1);
  expect(cell?.format.vertical).toBe('top');
});

test('the request stays small: a plan of 2,000 tasks takes fewer than one edit a task', () => {
  const tasks = Array.from({ length: 2000 }, (_, index) =>
    sampleTask({ no: String(index + 1), status: 'done' }),
  );
  const made = layoutReport(buildReport(sampleAnalysis({ tasks }), settings, { kind: 'q1' }), 'Báo cáo');
  expect(made.length).toBeLessThan(1000);
});
