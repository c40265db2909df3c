import { layAnnex } from '../../../../src/domain/report/layout/layAnnex';
import type { LaidRow } from '../../../../src/domain/report/layout/LaidRow';
import { layTable } from '../../../../src/domain/report/layout/layTable';
import { sheetEdits } from '../../../../src/domain/report/layout/sheetEdits';
import { annexShape } from '../../../../src/domain/report/layout/tableShape';
import type { ReportColumn, ReportTable } from '../../../../src/domain/report/Report';
import { cell, keptRow } from './laid';

const mm = (length: number): number => (length * 72) / 25.4;
const SHEET = 'PL quý I-2025';

const column = (title: string): ReportColumn => ({ title, align: 'left' });
const PLAIN = ['STT', 'Nhiệm vụ', 'Trước', 'Sau', 'Ghi chú'].map(column);
const GROUPED = PLAIN.map((each, index) => (index < 2 ? each : { ...each, group: 'Thay đổi' }));

/** Of two lines in the 699 points of the table. */
const REFERENCE =
  '(Kèm theo Báo cáo số 12/BC-UBND ngày 10 tháng 4 năm 2025 của Ủy ban nhân dân phường Phổ Ninh ' +
  'về kết quả thực hiện Kế hoạch kiểm soát thủ tục hành chính)';

const tableOf = (columns: readonly ReportColumn[], count: number): ReportTable => ({
  id: 'late',
  columns,
  rows: Array.from({ length: count }, (_, index) => ({ kind: 'data', cells: [index + 1] })),
  notes: ['(1) Xong.'],
});

describe('a table on landscape pages of its own, its header on each', () => {
  test.each<[what: string, table: ReportTable, titleRows: { first: number; last: number }, starts: number[]]>(
    [
      ['on one page', tableOf(PLAIN, 3), { first: 5, last: 5 }, []],
      [
        '467 points a page: 91 for the titles, then 19 rows of 18 under the header; 24 on the next page',
        tableOf(PLAIN, 50),
        { first: 5, last: 5 },
        [26, 50],
      ],
      [
        'titles stay with the header where the first row takes a page',
        { ...tableOf(PLAIN, 3), rows: [{ kind: 'data', cells: ['a\n'.repeat(24)] }] },
        { first: 5, last: 5 },
        [6],
      ],
      ['a header of two rows', tableOf(GROUPED, 3), { first: 5, last: 6 }, []],
    ],
  )('%s', (_, table, titleRows, pageBreaksBefore) => {
    const { header, rows } = layTable(table, annexShape(table));
    const line = (height: number, text: string, words: string): LaidRow =>
      keptRow(height, cell(0, 5, text, words));
    const all = [
      line(18.75, 'Phụ lục II', '14 bold center'),
      line(16.5, 'THAY ĐỔI', '13 bold center'),
      line(33, REFERENCE, '13 italic center'),
      keptRow(8.25, cell(0, 5, '_'.repeat(9), '6 center top')),
      keptRow(6),
      ...header,
      ...rows.map((each, index) => (index === rows.length - 1 ? { ...each, keepWithNext: true } : each)),
      line(15, '(1) Xong.', '11 italic'),
      line(16.5, './.', '13'),
    ];
    const annex = {
      numeral: 'II',
      heading: 'Phụ lục II',
      title: 'THAY ĐỔI',
      reference: REFERENCE,
      table,
    } as const;
    expect(layAnnex(annex, SHEET)).toEqual(
      sheetEdits(SHEET, all, annexShape(table).widths, {
        orientation: 'landscape',
        margins: {
          top: mm(20),
          bottom: mm(20),
          left: mm(30),
          right: mm(15),
          header: mm(10),
          footer: mm(10),
        },
        fitToWidth: true,
        printArea: { row: 0, column: 0, rowCount: all.length, columnCount: 5 },
        titleRows,
        headerCenter: { allPages: '&"Times New Roman,Regular"&13&P', firstPage: '' },
        firstPageNumber: 1,
        pageBreaksBefore,
      }),
    );
  });
});
