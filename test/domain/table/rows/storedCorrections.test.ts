import {
  storedCorrections,
  storedList,
  storedSections,
} from '../../../../src/domain/table/rows/storedCorrections';

const COLUMN = { sheet: 'KH', header: 'Ghi chú', role: 'note' };
const SECTION = { sheet: 'KH', under: 'A', content: 'Rà soát', section: 'B' };

describe('columns that the user corrected, as stored in the workbook', () => {
  test.each([
    ['nothing stored', undefined, []],
    ['an empty text', '', []],
    ['a damaged text', '[{"sheet"', []],
    ['no list', '{}', []],
    ['null', 'null', []],
    ['a list', JSON.stringify([COLUMN]), [COLUMN]],
    ['the second column of its name', JSON.stringify([{ ...COLUMN, nth: 1 }]), [{ ...COLUMN, nth: 1 }]],
    ['a place that is no number', JSON.stringify([{ ...COLUMN, nth: '1' }, COLUMN]), [COLUMN]],
    ['no sheet', JSON.stringify([{ ...COLUMN, sheet: 1 }]), []],
    ['no header', JSON.stringify([{ ...COLUMN, header: null }]), []],
    ['no role', JSON.stringify([{ sheet: 'KH', header: 'Ghi chú' }]), []],
    ['other things in the list', JSON.stringify([null, 1, 'x', COLUMN]), [COLUMN]],
  ])('%s', (_, stored, expected) => {
    expect(storedCorrections(stored)).toEqual(expected);
  });
});

describe('sections that the user corrected, as stored in the workbook', () => {
  test.each([
    ['nothing stored', undefined, []],
    ['a list', JSON.stringify([SECTION]), [SECTION]],
    [
      'no task',
      JSON.stringify([
        { ...SECTION, under: 1 },
        { ...SECTION, content: 1 },
      ]),
      [],
    ],
    [
      'no sheet, no section',
      JSON.stringify([
        { ...SECTION, sheet: 1 },
        { ...SECTION, section: 1 },
      ]),
      [],
    ],
    ['other things in the list', JSON.stringify([null, [], SECTION]), [SECTION]],
  ])('%s', (_, stored, expected) => {
    expect(storedSections(stored)).toEqual(expected);
  });
});

test('a list of anything', () => {
  const isText = (item: unknown): item is string => typeof item === 'string';
  expect(storedList('["a", 1, "b"]', isText)).toEqual(['a', 'b']);
});
