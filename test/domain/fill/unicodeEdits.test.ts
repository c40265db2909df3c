import { legacyFont } from '../../../src/domain/text/legacyFont';
import { unicodeEdits } from '../../../src/domain/fill/unicodeEdits';
import type { SheetSnapshot } from '../../../src/domain/sheet/Snapshot';
import { sheetOf } from '../sheet/snapshotOf';

const VNTIME = '.VnTime';
const rows = [
  ['Néi dung c«ng viÖc', 'C¬ quan, ®¬n vÞ thùc hiÖn'],
  ['Th\u00ADêng xuyªn', 2025],
  ['Có tổ chức', 'Hanoi'],
];
const sheet: SheetSnapshot = sheetOf(rows, { name: 'KH', row: 4, column: 1 });
const fonts = (name: string) => rows.map((row) => row.map(() => name));
const texts = (given: SheetSnapshot, names: readonly (readonly string[])[]) => {
  const edit = unicodeEdits(given, names).edits.find(({ kind }) => kind === 'cells');
  return edit?.kind === 'cells' ? edit.values : undefined;
};
const CONVERTED = [
  ['Nội dung công việc', 'Cơ quan, đơn vị thực hiện'],
  ['Thường xuyên', null],
  [null, null],
];

test('texts are rewritten where they stand; numbers, Unicode and plain letters are not', () => {
  expect(texts(sheet, fonts('Calibri'))).toEqual(CONVERTED);
  const { edits, count } = unicodeEdits(sheet, fonts('Calibri'));
  expect(edits).toMatchObject([{ kind: 'cells', sheet: 'KH', row: 4, column: 1 }]);
  expect(count).toBe(3);
});

test('fonts of the old encoding give way, those of other cells stay, and what they were is kept', () => {
  const names = fonts(VNTIME).map((row, i) => (i === 2 ? ['Calibri', 'Calibri'] : row));
  const { edits } = unicodeEdits(sheet, names);
  expect(edits[0]).toMatchObject({
    kind: 'fonts',
    row: 4,
    column: 1,
    names: [
      ['Times New Roman', 'Times New Roman'],
      ['Times New Roman', 'Times New Roman'],
      [null, null],
    ],
    before: [
      [VNTIME, VNTIME],
      [VNTIME, VNTIME],
      [null, null],
    ],
  });
  expect(texts(sheet, names)).toEqual(CONVERTED);
});

test('a font of the old encoding tells even of a word that could be Unicode', () => {
  const word = sheetOf([['Cã']], { name: 'KH' });
  expect(texts(word, [[VNTIME]])).toEqual([['Có']]);
  expect(texts(word, [['Calibri']])).toBeUndefined();
});

test('a font that draws small letters as capitals: capitals', () =>
  expect(texts(sheetOf([['néi dung']], { name: 'KH' }), [['.VnTimeH']])).toEqual([['NỘI DUNG']]));

test('a formula stays, whatever it shows', () => {
  const formulas = sheet.values.map((row, i) => row.map((value) => (i === 0 ? '=A1' : value)));
  expect(texts({ ...sheet, formulas }, fonts(VNTIME))?.[0]).toEqual([null, null]);
});

test('nothing to convert, no edits', () => {
  const unicode = sheetOf([['Thường xuyên', 1]], { name: 'KH' });
  expect(unicodeEdits(unicode, [['Calibri', 'Calibri']])).toEqual({ edits: [], count: 0 });
});

test.each([
  ['.VnTime', 'TCVN3', false, 'Times New Roman'],
  ['.VnTimeH', 'TCVN3', true, 'Times New Roman'],
  ['.VnArial', 'TCVN3', false, 'Arial'],
  ['.VnArialH', 'TCVN3', true, 'Arial'],
  ['VNI-Times', 'VNI', false, 'Times New Roman'],
  ['VNI-Helve', 'VNI', false, 'Arial'],
  ['VNI-HelveH', 'VNI', false, 'Arial'],
])('%s is a font of %s', (name, encoding, isCapitals, unicodeFont) =>
  expect(legacyFont(name)).toEqual({ encoding, isCapitals, unicodeFont }),
);

test.each(['', 'Times New Roman', 'Arial', 'VNTime', 'My.VnTime', 'VNIVERSE'])(
  '“%s” is a font of Unicode',
  (name) => expect(legacyFont(name)).toBeUndefined(),
);
