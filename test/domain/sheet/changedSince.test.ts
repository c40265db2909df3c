import { changedSince } from '../../../src/domain/sheet/changedSince';
import type { Edit } from '../../../src/domain/sheet/Edit';
import type { CellValue } from '../../../src/domain/sheet/Snapshot';
import { sheetOf } from './snapshotOf';

const WRITTEN: readonly Edit[] = [
  { kind: 'addSheet', sheet: 'Sổ', properties: {} },
  {
    kind: 'cells',
    sheet: 'Sổ',
    row: 0,
    column: 0,
    values: [
      ['STT', 'Nội dung'],
      [1, null],
    ],
  },
  { kind: 'cells', sheet: 'Kế hoạch', row: 1, column: 2, values: [['31/03/2025']] },
];

const PLAN = [
  ['STT', 'Nội dung', 'Hạn'],
  [1, 'Rà soát', '31/03/2025'],
] as const;
const TRACKER = [
  ['STT', 'Nội dung'],
  [1, ''],
] as const;
const BEFORE = {
  sheets: [
    sheetOf(
      [
        ['STT', 'Nội dung', 'Hạn'],
        [1, 'Rà soát', 'Quý IV'],
      ],
      { name: 'Kế hoạch' },
    ),
  ],
  activeSheet: 'Kế hoạch',
  settings: {},
};
type Rows = readonly (readonly CellValue[])[];

describe('sheets in which somebody has typed since', () => {
  test.each<{ what: string; plan?: Rows; tracker?: Rows; changed: readonly string[] }>([
    { what: 'nothing was typed', changed: [] },
    {
      what: 'over what we wrote in a sheet of ours',
      tracker: [
        ['STT', 'Việc'],
        [1, ''],
      ],
      changed: ['Sổ'],
    },
    {
      what: 'what we wrote was cleared',
      tracker: [
        ['STT', ''],
        [1, ''],
      ],
      changed: ['Sổ'],
    },
    {
      what: 'where we wrote nothing, in a sheet of ours',
      tracker: [
        ['STT', 'Nội dung'],
        [1, 'Rà soát'],
      ],
      changed: ['Sổ'],
    },
    { what: 'under what we wrote', tracker: [...TRACKER, [2, '']], changed: ['Sổ'] },
    {
      what: 'over our column in theirs',
      plan: [
        ['STT', 'Nội dung', 'Hạn'],
        [1, 'Rà soát', 'Quý I'],
      ],
      changed: ['Kế hoạch'],
    },
    {
      what: 'in a cell of theirs that we never wrote',
      plan: [
        ['STT', 'Nội dung', 'Hạn'],
        [1, 'x', '31/03/2025'],
      ],
      changed: [],
    },
    {
      what: 'what stood there before is back, as after an undo that stopped half-way',
      plan: [
        ['STT', 'Nội dung', 'Hạn'],
        [1, 'Rà soát', 'Quý IV'],
      ],
      changed: [],
    },
    {
      what: 'in both',
      plan: [
        ['STT', 'Nội dung', 'Hạn'],
        [1, 'Rà soát', ''],
      ],
      tracker: [
        ['STT', 'Việc'],
        [1, ''],
      ],
      changed: ['Kế hoạch', 'Sổ'],
    },
  ])('$what: $changed', ({ plan = PLAN, tracker = TRACKER, changed }) => {
    const sheets = [sheetOf(plan, { name: 'Kế hoạch' }), sheetOf(tracker, { name: 'Sổ' })];
    expect(changedSince(BEFORE, { sheets, activeSheet: 'Sổ', settings: {} }, WRITTEN)).toEqual(changed);
  });

  test('a sheet that was deleted holds nothing that could be lost', () => {
    const sheets = [sheetOf([['x']], { name: 'Khác' })];
    expect(changedSince(BEFORE, { sheets, activeSheet: 'Khác', settings: {} }, WRITTEN)).toEqual([]);
  });
});
