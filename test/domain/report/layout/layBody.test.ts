import { layBody } from '../../../../src/domain/report/layout/layBody';
import type { LaidRow } from '../../../../src/domain/report/layout/LaidRow';
import { layTable } from '../../../../src/domain/report/layout/layTable';
import { bodyShape } from '../../../../src/domain/report/layout/tableShape';
import type { Block, ReportTable } from '../../../../src/domain/report/Report';
import { cell, keptRow, row } from './laid';

const INDENT = '\u2003\u2003\u2005';
const justified = (text: string) => cell(0, 8, INDENT + text, '13 justify');
const bold = (text: string) => cell(0, 8, INDENT + text, '13 bold justify');

/** 33 of them are 429 points of the 432 that a line holds. */
const DOTS = row(22.5, cell(0, 8, '…'.repeat(33), '13'));

/** A table of a header and `count` rows, 18 points each. */
const tableOf = (count: number, ...notes: string[]): ReportTable => ({
  id: 'indicators',
  columns: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((title) => ({ title, align: 'center' })),
  rows: Array.from({ length: count }, (_, index) => ({ kind: 'data', cells: [index + 1] })),
  notes,
});

describe('texts', () => {
  test.each<[what: string, block: Block, rows: LaidRow[]]>([
    [
      'a heading is bold and stays with what follows',
      { kind: 'heading', level: 1, text: 'I. KẾT QUẢ' },
      [keptRow(22.5, bold('I. KẾT QUẢ'))],
    ],
    ['a paragraph', { kind: 'paragraph', text: 'Xong.' }, [row(22.5, justified('Xong.'))]],
    [
      'a colon at the end of all',
      { kind: 'paragraph', text: 'Kết quả:' },
      [row(22.5, justified('Kết quả:'))],
    ],
    ['an item', { kind: 'item', text: '- Xong;' }, [row(22.5, justified('- Xong;'))]],
    ['room to write on', { kind: 'room' }, [DOTS]],
    [
      'a paragraph of three lines',
      { kind: 'paragraph', text: '0'.repeat(150) },
      [row(55.5, justified('0'.repeat(150)))],
    ],
    [
      'one higher than Excel allows',
      { kind: 'paragraph', text: 'a\n'.repeat(29) },
      [row(390, cell(0, 8, `${INDENT}${'a\n'.repeat(29)}`, '13 justify top', { rowSpan: 2 })), row(111)],
    ],
  ])('%s', (_, block, rows) => expect(layBody([block])).toEqual(rows));

  const item: Block = { kind: 'item', text: '- Xong;' };
  const paragraph: Block = { kind: 'paragraph', text: 'Xong.' };

  test.each<[text: string, before: string, next: Block, isKept: boolean]>([
    ['Kết quả:', 'an item', item, true],
    ['Kết quả:', 'room', { kind: 'room' }, true],
    ['Kết quả:', 'a paragraph', paragraph, false],
    ['Kết quả.', 'an item', item, false],
    ['Kết quả.', 'room', { kind: 'room' }, false],
    ['Kết quả.', 'a table', { kind: 'table', table: tableOf(1) }, true],
  ])('"%s" before %s', (text, _, next, isKept) => {
    const [first] = layBody([{ kind: 'paragraph', text }, next]);
    expect(first).toEqual((isKept ? keptRow : row)(22.5, justified(text)));
  });

  test('in their order', () =>
    expect(layBody([{ kind: 'room' }, item, paragraph])).toEqual([
      DOTS,
      row(22.5, justified('- Xong;')),
      row(22.5, justified('Xong.')),
    ]));
});

describe('a table stays on one page if it is up to 0.6 of it high (424 points); else its first row with its header', () => {
  const note = (height: number, text: string) => keptRow(height, cell(0, 8, text, '11 italic justify'));
  const LONG = `(2) ${'0'.repeat(80)}`;

  test.each<[what: string, table: ReportTable, kept: (index: number) => boolean, notes: LaidRow[]]>([
    ['a row', tableOf(1), () => false, []],
    ['a row with a note', tableOf(1, '(1) Xong.'), () => true, [note(15, '(1) Xong.')]],
    ['three rows', tableOf(3), (index) => index < 2, []],
    ['22 rows: 414 points', tableOf(22), (index) => index < 21, []],
    ['23 rows: 432 points', tableOf(23), (index) => index === 0, []],
    [
      '22 rows with a note: 429 points',
      tableOf(22, '(1) Xong.'),
      (index) => index === 0 || index === 21,
      [note(15, '(1) Xong.')],
    ],
    ['two notes', tableOf(2, '(1) Xong.', LONG), () => true, [note(15, '(1) Xong.'), note(45, LONG)]],
  ])('%s', (_, table, kept, notes) => {
    const { header, rows } = layTable(table, bodyShape(table));
    expect(layBody([{ kind: 'table', table }])).toEqual([
      ...header,
      ...rows.map((each, index) => ({ ...each, keepWithNext: kept(index) })),
      ...notes,
      row(6),
    ]);
  });

  test('a heading row inside stays with its rows', () => {
    const table: ReportTable = {
      ...tableOf(40),
      rows: tableOf(40).rows.map((each, index) => (index === 20 ? { kind: 'heading', cells: ['A'] } : each)),
    };
    const kept = layBody([{ kind: 'table', table }]).flatMap(({ keepWithNext }, index) =>
      keepWithNext ? [index] : [],
    );
    expect(kept).toEqual([0, 1, 21]);
  });
});
