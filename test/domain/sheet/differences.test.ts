import { differences } from '../../../src/domain/sheet/differences';
import type { Edit } from '../../../src/domain/sheet/Edit';
import type { Ground } from '../../../src/domain/sheet/Ground';
import { placesText } from '../../../src/domain/sheet/sheet.vi';
import { sheetOf } from './snapshotOf';

const sheet = { ...sheetOf([['STT', 'Nội dung']], { name: 'Sổ' }), id: '{1}' };
const area = { row: 0, column: 2, rowCount: 1, columnCount: 2 };
const ground: Ground = {
  before: { sheets: [sheet], activeSheet: 'Sổ', settings: {} },
  places: [{ sheet: '{1}', area }],
  looks: [{ sheet: '{1}', areas: [area], look: { fill: '' } }],
  sources: [],
  widths: [{ sheet: '{1}', column: 2, widths: [48, null] }],
  rules: [],
  ruleIds: { '{1}': ['a'] },
};
const edits: readonly Edit[] = [
  { kind: 'cells', sheet: 'Sổ', row: 0, column: 1, values: [['Hạn', null]] },
  { kind: 'sheetProperty', sheet: 'Sổ', key: 'tthc.kind', value: 'tracker' },
];

test.each<[what: string, now: Partial<Ground>, said: string]>([
  ['nothing', {}, ''],
  ['widths', { widths: [{ sheet: '{1}', column: 2, widths: [90, null] }] }, 'trang “Sổ”: độ rộng cột C:D'],
  [
    'looks',
    { looks: [{ sheet: '{1}', areas: [area], look: { fill: '#FFEECC' } }] },
    'trang “Sổ”: định dạng ô C1:D1',
  ],
  ['rules', { ruleIds: { '{1}': ['a', 'b'] } }, 'trang “Sổ”: quy tắc tô màu'],
  [
    'a cell and a mark',
    {
      before: {
        ...ground.before,
        sheets: [
          { ...sheetOf([['STT', 'Hạn']], { name: 'Sổ', properties: { 'tthc.kind': 'x' } }), id: '{1}' },
        ],
      },
    },
    'trang “Sổ”: nội dung ô B1:B1, dấu ghi nhớ của tiện ích',
  ],
])('what still differs is said by the name of its sheet: %s', (_, now, said) =>
  expect(placesText(differences(ground, { ...ground, ...now }, edits))).toBe(said),
);
