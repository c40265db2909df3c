import fc from 'fast-check';
import { buildReport } from '../../../../src/domain/report/buildReport';
import { settingsOf2025 } from '../../settingsOf2025';
import type {
  PrintedBlock,
  PrintedReport,
  PrintedTable,
} from '../../../../src/domain/report/printed/PrintedReport';
import { printedText } from '../../../../src/domain/report/printed/printedText';
import { readReport } from '../../../../src/domain/report/printed/readReport';
import type { SeenSheet } from '../../../../src/domain/report/printed/printedLines';
import type { Block, Report, ReportTable } from '../../../../src/domain/report/Report';
import type { CellValue } from '../../../../src/domain/sheet/Snapshot';
import { arbitraryAnalysis, arbitrarySecondReport } from '../arbitraryAnalysis';
import { sampleAnalysis } from '../sampleAnalysis';
import { printed, seenSheets } from './seenSheet';
import { shown, wordsOf } from './textsOf';

const settings = settingsOf2025();

describe('a report on its sheets reads back as it was laid out', () => {
  const arbitraryReport = fc
    .tuple(
      fc.oneof(arbitraryAnalysis(), arbitrarySecondReport()),
      fc.constantFrom([], ['Ủy ban nhân dân tỉnh'], ['Ủy ban nhân dân tỉnh', 'Sở Nội vụ']),
      fc.constantFrom('', 'UBND tỉnh'),
      fc.constantFrom('', 'TM. Ủy ban nhân dân'),
    )
    .map(([analysis, addressees, parentAgency, signerAuthority]) =>
      buildReport(analysis, { ...settings, addressees, parentAgency, signerAuthority }, { kind: 'q3' }),
    );

  test('all its texts, tables, groups, notes and annexes', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        expect(essence(printed(report))).toEqual(expected(report));
      }),
      { numRuns: 40 },
    );
  });
});

type Essence = Omit<PrintedReport, 'body' | 'annexes'> & {
  readonly body: readonly unknown[];
  readonly annexes: readonly unknown[];
};

/** Without widths; words alone where the layout breaks lines. */
function essence(report: PrintedReport): Essence {
  return {
    ...report,
    letterhead: { ...report.letterhead, agency: [report.letterhead.agency.join(' ')] },
    subject: wordsOf(report.subject),
    body: report.body.map((block: PrintedBlock) =>
      block.kind === 'table' ? { kind: 'table', table: tableEssence(block.table) } : block,
    ),
    annexes: report.annexes.map(({ table, ...texts }) => ({ ...texts, table: tableEssence(table) })),
  };
}

const tableEssence = ({ columns, rows, notes }: PrintedTable) => ({
  columns: columns.map(({ title, group }) => [group, title]),
  rows: rows.map(({ kind, cells }) => [kind, cells.map(wordsOf)]),
  notes,
});

function expected(report: Report): Essence {
  const { letterhead, title, subject, addressees, body, signature, recipients, annexes } = report;
  return {
    letterhead: { ...letterhead, agency: [letterhead.agency.join(' ')] },
    title,
    subject,
    addressees,
    body: body.flatMap(expectedBlock),
    signature: {
      titles: [signature.authority, ...signature.titles].filter((text) => text !== ''),
      names: [signature.name].filter((text) => text !== ''),
    },
    recipients,
    annexes: annexes.map(({ heading, title: name, reference, table }) => ({
      heading,
      title: name,
      lines: [reference],
      table: expectedTable(table),
    })),
  };
}

function expectedBlock(block: Block): readonly unknown[] {
  if (block.kind === 'room') return [block];
  if (block.kind === 'table') return [{ kind: 'table', table: expectedTable(block.table) }];
  const [first = '', ...others] = block.text.split('\n').map((line) => line.trim());
  return [
    { ...block, text: first },
    ...others.filter((text) => text !== '').map((text) => ({ kind: kindOf(text), text })),
  ];
}

const kindOf = (text: string) => (text.startsWith('- ') ? 'item' : 'paragraph');

const expectedTable = ({ columns, rows, notes }: ReportTable) => ({
  columns: columns.map(({ title, group }) => [group, title]),
  rows: rows.map(({ kind, cells }) => {
    const texts = cells.map((value, column) => wordsOf(shown(value, column)));
    return [kind, [...texts, ...columns.slice(texts.length).map(() => '')]];
  }),
  notes,
});

describe('what people did on the sheet since', () => {
  const report = buildReport(
    fc.sample(arbitraryAnalysis(8), { numRuns: 1, seed: 7 })[0] ?? sampleAnalysis(),
    { ...settings, addressees: [] },
    { kind: 'q3' },
  );
  const [text, ...annexes] = seenSheets(report);

  /** The sheet with some rows put in the place of `count` rows from `row`. */
  const withRows = (row: number, count: number, rows: readonly (readonly CellValue[])[]): SeenSheet => {
    const splice = <Line>(lines: readonly Line[], added: readonly Line[]): Line[] => [
      ...lines.slice(0, row),
      ...added,
      ...lines.slice(row + count),
    ];
    const plain = { isBold: false, isItalic: false, isCentred: false };
    const formats = rows.map((cells) => cells.map(() => 'General'));
    return {
      sheet: {
        ...text.sheet,
        values: splice(text.sheet.values, rows),
        numberFormats: splice(text.sheet.numberFormats, formats),
      },
      looks: {
        ...text.looks,
        cells: splice(
          text.looks.cells,
          rows.map((cells) => cells.map(() => plain)),
        ),
      },
    };
  };
  const rowOf = (wanted: RegExp): number =>
    text.sheet.values.findIndex((cells) => cells.some((cell) => wanted.test(String(cell))));
  const read = (seen: SeenSheet) => readReport(seen, annexes);
  const textsIn = (seen: SeenSheet): readonly string[] => {
    const reading = read(seen);
    return reading.kind === 'read'
      ? reading.report.body.flatMap((block) => ('text' in block ? [block.text] : []))
      : [];
  };
  const rooms = (seen: SeenSheet): number => {
    const reading = read(seen);
    return reading.kind === 'read' ? reading.report.body.filter(({ kind }) => kind === 'room').length : -1;
  };

  test('lines typed over the dots are paragraphs, a dash makes an item', () => {
    const seen = withRows(rowOf(/^…{30,}$/), 1, [['Do thiếu biên chế.\n- Do mạng chậm;']]);
    expect(textsIn(seen)).toEqual(expect.arrayContaining(['Do thiếu biên chế.', '- Do mạng chậm;']));
    expect(rooms(seen)).toBe(rooms(text) - 1);
  });

  test('an inserted row is a paragraph of its own; a deleted one is gone', () => {
    const at = rowOf(/I\. TÌNH HÌNH, KẾT QUẢ KIỂM SOÁT THỦ TỤC HÀNH CHÍNH/) + 1;
    expect(textsIn(withRows(at, 0, [['Câu thêm vào.']]))).toContain('Câu thêm vào.');
    expect(textsIn(withRows(at - 1, 1, []))).not.toContain(
      'I. TÌNH HÌNH, KẾT QUẢ KIỂM SOÁT THỦ TỤC HÀNH CHÍNH',
    );
  });

  test('the number of the document', () => {
    const at = rowOf(/^Số:/);
    const cells = (text.sheet.values[at] ?? []).map((cell) =>
      String(cell).startsWith('Số:') ? 'Số: 35/BC-UBND' : cell,
    );
    const reading = read(withRows(at, 1, [cells]));
    expect(reading).toMatchObject({ report: { letterhead: { number: 'Số: 35/BC-UBND' } } });
  });

  test('hidden rows are not printed, and so not taken', () => {
    const at = rowOf(/I\. TÌNH HÌNH, KẾT QUẢ KIỂM SOÁT THỦ TỤC HÀNH CHÍNH/);
    const seen = { ...text, sheet: { ...text.sheet, hiddenRows: [at] } };
    expect(textsIn(seen)).not.toContain('I. TÌNH HÌNH, KẾT QUẢ KIỂM SOÁT THỦ TỤC HÀNH CHÍNH');
  });

  describe('what is no report any more is told by its row', () => {
    test.each<[string, () => SeenSheet, RegExp]>([
      [
        'two texts side by side in the body',
        () => withRows(rowOf(/^…{30,}$/), 1, [['trái', '', '', 'phải']]),
        /^…{30,}$/,
      ],
      ['a table without its column titles', () => withRows(rowOf(/^STT$/), 1, []), /^STT$/],
    ])('%s', (_, change, row) => {
      expect(read(change())).toEqual({ kind: 'unreadable', sheet: 'Báo cáo', row: rowOf(row) });
    });

    test('without “Nơi nhận:”: by the last row', () => {
      const seen = withRows(rowOf(/^Nơi nhận:$/), 1, []);
      const last = seen.sheet.values.findLastIndex((cells) => cells.some((cell) => cell !== ''));
      expect(read(seen)).toEqual({ kind: 'unreadable', sheet: 'Báo cáo', row: last });
    });

    test('“Nơi nhận:” above the title', () => {
      const seen = withRows(0, 0, [['Nơi nhận:']]);
      const withoutEnd = rowOf(/^Nơi nhận:$/) + 1;
      const values = seen.sheet.values.slice(0, withoutEnd);
      expect(read({ ...seen, sheet: { ...seen.sheet, values } })).toMatchObject({ kind: 'unreadable' });
    });

    test('without the nation: by the row of number and date', () =>
      expect(read(withRows(rowOf(/^CỘNG HÒA/), 1, []))).toEqual({
        kind: 'unreadable',
        sheet: 'Báo cáo',
        row: rowOf(/^Số:/) - 1,
      }));

    test('an annex without the titles of its table: by its own sheet', () => {
      const [first] = annexes;
      const sheet = first?.sheet ?? text.sheet;
      const looks = { columnWidths: [], cells: [] };
      const row = sheet.values.findIndex((cells) => cells.includes('STT'));
      expect(readReport(text, [{ sheet, looks }])).toEqual({ kind: 'unreadable', sheet: sheet.name, row });
    });
  });

  test('a report without a body', () => {
    const from = rowOf(/^Tình hình, kết quả kiểm soát/);
    const top = text.sheet.values.findIndex((cells, row) => row > from && /^_+$/.test(String(cells[0]))) + 1;
    const seen = withRows(top, rowOf(/^Nơi nhận:$/) - top, []);
    expect(read(seen)).toMatchObject({ kind: 'read', report: { body: [], addressees: [] } });
  });
});

describe('a cell is taken as it is shown, in the Vietnamese way', () => {
  test.each<[CellValue, string, string]>([
    [45747, 'dd/mm/yyyy', '31/03/2025'],
    [45747, 'm/d/yyyy', '31/03/2025'],
    [0.955, '0.0%', '95,5%'],
    [1204, '#,##0', '1.204'],
    [1204, 'General', '1204'],
    [79.98, 'General', '79,98'],
    [true, 'General', 'TRUE'],
    ['một\r\nhai\rba', '@', 'một\nhai\nba'],
    [false, 'General', 'FALSE'],
  ])('%p in %p is %p', (value, format, text) => {
    expect(printedText(value, format)).toBe(text);
  });
});
