import type { Edit } from '../../../src/domain/sheet/Edit';
import { addedColumnsKey } from '../../../src/domain/table/ownMarks';
import type { Role } from '../../../src/domain/table/Role';
import type { Area, CellValue } from '../../../src/domain/sheet/Snapshot';
import type { Table, TableColumn } from '../../../src/domain/table/Table';
import { fillInPlace, type FillInput } from '../../../src/domain/fill/fillInPlace';
import { sheetOf, type SheetOptions } from '../sheet/snapshotOf';

const WANTED: FillInput['wanted'] = [
  { role: 'content', header: 'Nội dung công việc', width: 220, align: 'left', numberFormat: 'General' },
  { role: 'due', header: 'Hạn hoàn thành', width: 70, align: 'center', numberFormat: 'dd/mm/yyyy' },
  { role: 'status', header: 'Tình trạng', width: 90, align: 'right', numberFormat: 'General' },
];
type Cells = Partial<Record<Role, CellValue>>;
type ColumnSketch = readonly [role: Role, header: string, more?: Partial<TableColumn>];

interface Setting {
  /** The columns of the table, from column B on. */
  readonly columns?: readonly ColumnSketch[];
  /** The cells under the header, from B3 on; those beside the table too. */
  readonly body?: readonly (readonly CellValue[])[];
  readonly options?: SheetOptions;
  readonly formulas?: readonly (readonly CellValue[])[];
  readonly rows?: readonly Cells[];
  readonly headerRowCount?: number;
  readonly input?: Partial<FillInput>;
}

const CONTENT: ColumnSketch = ['content', 'Nội dung'];
const DUE: ColumnSketch = ['due', 'Hạn'];
const STATUS: ColumnSketch = ['status', 'Tình trạng'];

function fill({
  columns = [CONTENT],
  body = [['Rà soát'], ['Kiểm tra']],
  options,
  formulas,
  rows = [{}],
  headerRowCount = 1,
  input,
}: Setting) {
  const headers = columns.map(([, header]) => header);
  const headerRows = Array.from({ length: headerRowCount }, () => headers);
  const sheet = sheetOf([...headerRows, ...body], { name: 'S', row: 1, column: 1, ...options });
  const table: Table = {
    sheet: 'S',
    kind: 'plan',
    confidence: 1,
    headerRow: 1,
    headerRowCount,
    firstRow: 1 + headerRowCount,
    lastRow: headerRowCount + body.length,
    columns: columns.map(([role, header, more], i) => ({
      column: 1 + i,
      header,
      role,
      confidence: 1,
      own: false,
      ...more,
    })),
    layout: 'wellFormed',
    refusal: '',
  };
  return fillInPlace({
    sheet: formulas ? { ...sheet, formulas: [headers, ...formulas] } : sheet,
    table,
    wanted: WANTED,
    computed: ['status'],
    ownTexts: { status: ['√ Xong', '▲ Chậm'] },
    secondHeader: { status: 'Tình trạng theo hạn' },
    rows: rows.map((cells, i) => ({ row: table.firstRow + i, cells })),
    ...input,
  });
}

const area = (row: number, column: number, rowCount: number, columnCount: number): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});
const format = (where: Area, look: object) => ({ kind: 'format', sheet: 'S', area: where, format: look });
const mark = (headers: readonly string[]) => ({
  kind: 'sheetProperty',
  sheet: 'S',
  key: addedColumnsKey('Nội dung'),
  value: JSON.stringify(headers),
});
/** What is written under the header, last of all. */
const bodyOf = (edits: readonly Edit[]) =>
  edits.filter((edit) => edit.kind === 'cells' && edit.row > 1).map((edit) => ({ ...edit, kind: undefined }));
const ofKind = <K extends Edit['kind']>(edits: readonly Edit[], kind: K) =>
  edits.filter((edit): edit is Extract<Edit, { kind: K }> => edit.kind === kind);

describe('columns that are missing are added right of the table', () => {
  test('lines, the neighbour’s look, alignment, headers, widths and the mark; then the cells', () => {
    const { edits, columnOf, rightEdge } = fill({
      rows: [{ content: 'Rà soát', due: 45_747, status: '√ Xong' }, { due: '' }],
    });
    expect(edits).toEqual([
      format(area(1, 2, 3, 2), { grid: true }),
      { kind: 'copyFormats', sheet: 'S', source: area(1, 1, 1, 1), area: area(1, 2, 1, 2) },
      { kind: 'copyFormats', sheet: 'S', source: area(2, 1, 2, 1), area: area(2, 2, 2, 2) },
      format(area(1, 2, 3, 2), { wrap: true, vertical: 'top' }),
      format(area(1, 2, 3, 1), { horizontal: 'center', numberFormat: 'dd/mm/yyyy' }),
      format(area(1, 3, 3, 1), { horizontal: 'right', numberFormat: 'General' }),
      { kind: 'cells', sheet: 'S', row: 1, column: 2, values: [['Hạn hoàn thành', 'Tình trạng']] },
      format(area(1, 2, 1, 2), { bold: true, horizontal: 'center', vertical: 'middle' }),
      { kind: 'columnWidths', sheet: 'S', column: 2, widths: [70, 90] },
      mark(['Hạn hoàn thành', 'Tình trạng']),
      {
        kind: 'cells',
        sheet: 'S',
        row: 2,
        column: 2,
        values: [[45_747, '√ Xong']],
        numberFormats: [['dd/mm/yyyy', null]],
      },
    ]);
    expect([...columnOf]).toEqual([
      ['content', 1],
      ['due', 2],
      ['status', 3],
    ]);
    expect(rightEdge).toBe(4);
  });

  test('under a header of two rows their own is merged', () => {
    const { edits } = fill({ headerRowCount: 2 });
    expect(ofKind(edits, 'merge')).toEqual([
      { kind: 'merge', sheet: 'S', area: area(1, 2, 2, 1) },
      { kind: 'merge', sheet: 'S', area: area(1, 3, 2, 1) },
    ]);
    expect(ofKind(edits, 'format').at(0)?.area).toEqual(area(1, 2, 4, 2));
    expect(ofKind(edits, 'format').at(-1)?.area).toEqual(area(1, 2, 2, 2));
  });

  const LEGACY = [['Th\u00ADêng xuyªn kiÓm so¸t thñ tôc'], ['C¬ quan, ®¬n vÞ thùc hiÖn']];
  test.each<[string, Setting, string | undefined, string | undefined]>([
    ['several fonts: that of the neighbour', {}, undefined, undefined],
    [
      'one font: that, where the neighbour gives no look',
      { options: { fontName: 'Arial' } },
      'Arial',
      undefined,
    ],
    [
      '.VnArialH: one that has our letters, over the neighbour’s look',
      { options: { fontName: '.VnArialH' } },
      'Arial',
      'Arial',
    ],
    ['texts of TCVN3 in several fonts', { body: LEGACY }, 'Times New Roman', 'Times New Roman'],
  ])('their font with %s', (_, setting, first, second) => {
    const formats = ofKind(fill(setting).edits, 'format');
    expect(formats.map((edit) => edit.format.fontName).slice(0, 2)).toEqual([first, second]);
    expect('fontName' in (formats[0]?.format ?? {})).toBe(first !== undefined);
  });

  test.each<[string, Setting, readonly string[]]>([
    ['none of the same name', {}, ['Hạn hoàn thành', 'Tình trạng']],
    [
      'one of the same header, whatever it was taken for',
      { columns: [CONTENT, ['other', 'TÌNH  TRẠNG']] },
      ['Hạn hoàn thành', 'Tình trạng theo hạn'],
    ],
    [
      'one of the same role in which people write',
      { columns: [CONTENT, ['status', 'Tiến độ']], body: [['Rà soát', 'Đang làm']] },
      ['Hạn hoàn thành', 'Tình trạng theo hạn'],
    ],
    [
      'one of the same header, and no second name is known',
      { columns: [CONTENT, ['other', 'Hạn hoàn thành']] },
      ['Hạn hoàn thành', 'Tình trạng'],
    ],
  ])('their headers beside %s', (_, setting, headers) => {
    const [header] = ofKind(fill(setting).edits, 'cells');
    expect(header?.values).toEqual([headers]);
  });

  test('the mark goes by the column of names, and adds to what it held', () => {
    const properties = { [addedColumnsKey('Nội dung')]: '["Ghi chú"]', [addedColumnsKey('')]: '["x"]' };
    const columns: readonly ColumnSketch[] = [['no', 'STT'], CONTENT];
    const { edits } = fill({ columns, body: [[1, 'Rà soát']], options: { properties } });
    expect(ofKind(edits, 'sheetProperty')).toEqual([mark(['Ghi chú', 'Hạn hoàn thành', 'Tình trạng'])]);
  });

  test.each<[string, readonly ColumnSketch[], string]>([
    [
      'of an indicator table',
      [
        ['no', 'STT'],
        ['name', 'Chỉ tiêu'],
      ],
      'Chỉ tiêu',
    ],
    ['of a table without names', [['no', 'STT']], ''],
  ])('the mark %s', (_, columns, header) => {
    const [edit] = ofKind(fill({ columns, body: [[1, 'x']] }).edits, 'sheetProperty');
    expect(edit?.key).toBe(addedColumnsKey(header));
  });
});

describe('where the added columns begin', () => {
  test.each<[string, Setting, number]>([
    ['nothing beside the table: right of it', { body: [['a', '', '']] }, 2],
    ['blanks beside it: right of it', { body: [['a', ' ', '']] }, 2],
    [
      'blanks beside a table of two columns',
      { columns: [CONTENT, ['no', 'STT']], body: [['a', 1, '', '']] },
      3,
    ],
    ['a note right beside it: right of everything', { body: [['a', 'gọi lại', '']] }, 4],
    ['a note at some distance', { body: [['a', '', 'gọi lại']] }, 4],
    ['a note beside the last row', { body: [['a'], ['b', 'gọi lại']] }, 3],
    ['a formula that shows nothing', { body: [['a', '']], formulas: [['a', '=""']] }, 3],
  ])('%s', (_, setting, column) => {
    const { columnOf, rightEdge } = fill(setting);
    expect(columnOf.get('due')).toBe(column);
    expect(rightEdge).toBe(column + 2);
  });

  test('a note above the table or under it is not beside it', () => {
    const sheet = sheetOf([['', 'trên'], ['Nội dung'], ['a'], ['', 'dưới']], { name: 'S', column: 1 });
    const { columnOf } = fill({ body: [['a']], input: { sheet } });
    expect(columnOf.get('due')).toBe(2);
  });

  test('a note beside the header is', () => {
    const sheet = sheetOf([[], ['Nội dung', 'x'], ['a']], { name: 'S', column: 1 });
    expect(fill({ body: [['a']], input: { sheet } }).columnOf.get('due')).toBe(3);
  });

  test('when nothing is added, the table ends where it ended, whatever stands beside it', () => {
    const columns = [CONTENT, DUE, STATUS];
    const { edits, rightEdge } = fill({ columns, body: [['a', '', '', '', 'gọi lại']] });
    expect(edits).toEqual([]);
    expect(rightEdge).toBe(4);
  });

  test('a table whose columns are listed out of order ends with the rightmost', () => {
    const columns: readonly ColumnSketch[] = [
      ['content', 'Nội dung', { column: 2 }],
      ['no', 'STT', { column: 1 }],
    ];
    expect(fill({ columns, body: [[1, 'a']] }).columnOf.get('due')).toBe(3);
  });
});

describe('which column of the table is used', () => {
  const LEAD: ColumnSketch = ['lead', 'Cơ quan chủ trì'];
  const UNIT: ColumnSketch = ['unit', 'Đơn vị'];
  const wanted: FillInput['wanted'] = [
    { role: 'unit', header: 'Đơn vị', width: 1, align: 'left', numberFormat: 'General' },
  ];
  test.each<[string, Setting, Role, number]>([
    ['the first of two of a role', { columns: [CONTENT, DUE, DUE] }, 'due', 2],
    [
      'that of the lead offices stands for all offices',
      { columns: [CONTENT, LEAD], input: { wanted } },
      'unit',
      2,
    ],
    ['that of all offices', { columns: [UNIT, LEAD], input: { wanted } }, 'unit', 1],
    ['a lead column is no column of dates', { columns: [CONTENT, LEAD] }, 'due', 3],
    ['a computed one that nobody types in', { columns: [CONTENT, STATUS] }, 'status', 2],
    [
      'not a computed one that people type in',
      { columns: [CONTENT, STATUS, DUE], body: [['a', 'Đang làm']] },
      'status',
      4,
    ],
    [
      'the second computed one, where people type in the first',
      { columns: [CONTENT, STATUS, STATUS], body: [['a', 'Đang làm', '']] },
      'status',
      3,
    ],
    [
      'a computed one of ours, although it is filled',
      { columns: [CONTENT, ['status', 'Tình trạng', { own: true }]], body: [['a', '√ Xong']] },
      'status',
      2,
    ],
    [
      'not a blank one for ticks',
      { columns: [CONTENT, ['status', 'Xong', { tick: 'Xong' }], DUE] },
      'status',
      4,
    ],
    ['a filled one that is not computed', { columns: [CONTENT, DUE], body: [['a', 'Quý I']] }, 'due', 2],
  ])('%s', (_, setting, role, column) => expect(fill(setting).columnOf.get(role)).toBe(column));

  test('what stands in rows of no task does not count', () => {
    const { columnOf } = fill({
      columns: [CONTENT, STATUS],
      body: [
        ['a', ''],
        ['Ghi chú', 'x'],
      ],
      rows: [{}],
    });
    expect(columnOf.get('status')).toBe(2);
  });
});

describe('what is written into a cell', () => {
  const columns = [CONTENT, DUE, ['status', 'Tình trạng', { own: true }]] as const;
  const write = (body: readonly CellValue[], cells: Cells, more: Setting = {}) =>
    ofKind(fill({ columns, body: [body], rows: [cells], ...more }).edits, 'cells').map(
      ({ row, column, values, numberFormats }) => ({ row, column, values, numberFormats }),
    );
  const one = (column: number, value: CellValue, format: string | null = null) => [
    { row: 2, column, values: [[value]], numberFormats: [[format]] },
  ];

  test.each<[string, readonly CellValue[], Cells, readonly object[]]>([
    ['a blank gets the text', ['', 'x', ''], { content: 'Rà soát' }, one(1, 'Rà soát')],
    ['spaces are a blank', [' ', 'x', ''], { content: 'Rà soát' }, one(1, 'Rà soát')],
    ['a typed text stays', ['Kiểm tra', 'x', ''], { content: 'Rà soát' }, []],
    ['nothing to write', ['', '', ''], {}, []],
    ['a blank stays blank', ['', '', ''], { content: '', due: '', status: '' }, []],
    ['a date gets its format', ['a', '', ''], { due: 45_747 }, one(2, 45_747, 'dd/mm/yyyy')],
    [
      'dates as text get none',
      ['a', '', ''],
      { due: '31/03/2025; 30/06/2025' },
      one(2, '31/03/2025; 30/06/2025'),
    ],
    ['a number in a general column gets none', ['', 'x', ''], { content: 7 }, one(1, 7)],
    ['a status of ours is written anew', ['a', 'x', '√ Xong'], { status: '▲ Chậm' }, one(3, '▲ Chậm')],
    ['a status of ours goes when there is none now', ['a', 'x', '√ Xong'], { status: '' }, one(3, '')],
    ['the same status', ['a', 'x', '√ Xong'], { status: '√ Xong' }, []],
    ['a status typed in our column stays', ['a', 'x', 'Đã xong'], { status: '▲ Chậm' }, []],
    ['a blank in our column', ['a', 'x', ''], { status: '▲ Chậm' }, one(3, '▲ Chậm')],
  ])('%s', (_, body, cells, edits) => expect(write(body, cells)).toEqual(edits));

  test('a computed column without texts of its own is always written anew', () =>
    expect(write(['a', 'x', 5], { status: 6 }, { input: { ownTexts: {} } })).toEqual(one(3, 6)));

  test('a cell that has a number format keeps it', () => {
    const options = { numberFormats: [[], ['General', 'd-mmm-yy', 'General']] };
    expect(write(['a', '', ''], { due: 45_747 }, { options })).toEqual(one(2, 45_747));
  });

  test('a formula that shows nothing stays', () =>
    expect(write(['a', '', ''], { due: 45_747 }, { formulas: [['a', '=""', '']] })).toEqual([]));

  test('a cell under a merged one is not written, its first cell is', () => {
    const options = { merged: [area(2, 1, 1, 2)] };
    const cells = { content: 'Rà soát', due: 45_747 };
    expect(write(['', '', ''], cells, { options })).toEqual(one(1, 'Rà soát'));
  });

  test('a cell for ticks is not written', () => {
    const ticked: ColumnSketch = ['due', 'Quý I', { tick: 'Quý I' }];
    const cells = { content: 'Rà soát', due: 45_747 };
    expect(write(['', '', ''], cells, { columns: [CONTENT, ticked, STATUS] })).toEqual(one(1, 'Rà soát'));
    expect(write(['', '', ''], { due: 45_747 }, { columns: [CONTENT, ticked, STATUS] })).toEqual([]);
  });

  test('one block from the first changed cell to the last, the others left as they are', () => {
    const rows = [{ due: 45_747 }, {}, { content: 'Rà soát', status: '√ Xong' }];
    const body = [['a'], ['b'], [''], ['c']];
    expect(bodyOf(fill({ columns, body, rows }).edits)).toEqual([
      {
        sheet: 'S',
        row: 2,
        column: 1,
        values: [
          [null, 45_747, null],
          [null, null, null],
          ['Rà soát', null, '√ Xong'],
        ],
        numberFormats: [
          [null, 'dd/mm/yyyy', null],
          [null, null, null],
          [null, null, null],
        ],
      },
    ]);
  });

  test('in a table of TCVN3 only numbers and our own columns are written: our letters would be others', () => {
    const body = [['Th\u00ADêng xuyªn kiÓm so¸t thñ tôc'], ['C¬ quan, ®¬n vÞ thùc hiÖn'], ['']];
    const rows = [{ due: 45_747, status: '√ Xong' }, { due: 'Quý I' }, { content: 'Rà soát' }];
    expect(bodyOf(fill({ columns, body, rows }).edits)).toMatchObject([
      { row: 2, column: 2, values: [[45_747, '√ Xong']] },
    ]);
    expect(fill({ columns, body, rows: [{ due: 'Quý I' }] }).edits).toEqual([]);
    const added = fill({ columns: [CONTENT], body, rows: [{ status: '√ Xong' }] });
    expect(bodyOf(added.edits)).toMatchObject([{ row: 2, column: 3, values: [['√ Xong']] }]);
  });

  test('without tasks nothing is added and nothing written', () =>
    expect(fill({ rows: [] }).edits).toEqual([]));
});
