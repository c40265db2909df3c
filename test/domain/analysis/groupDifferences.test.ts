import { differenceMark } from '../../../src/domain/analysis/differenceMark';
import { groupDifferences } from '../../../src/domain/analysis/groupDifferences';
import { sheetOf } from '../sheet/sheetOf';

const difference = (cell: string, written: string, plan = 'Quý I') => ({ cell, written, plan });
const values = [
  ['STT', 'Thời gian'],
  [1, 'Quý\nII'],
  [2, 'Quý II'],
  [3, '3. Quý II'],
  [4, 45_731],
];
const sheet = sheetOf('Sổ', values, {
  formulas: values.map((row, i) => (i === 2 ? [2, '=B2'] : row)),
  numberFormats: values.map(() => ['General', 'dd/mm/yyyy']),
});
const group = (...differences: readonly ReturnType<typeof difference>[]) =>
  groupDifferences({ sheets: [sheet], activeSheet: 'Sổ', settings: {} }, differences);

describe('differences of the same words are one decision', () => {
  test('grouped by what is written and what the plan says, in the order of the sheet', () => {
    const written = { written: 'Quý II', plan: 'Quý I', isReplaceable: false };
    expect(
      group(
        difference('Sổ!B2', 'Quý II'),
        difference('Sổ!B5', '15/03/2025'),
        difference('Sổ!B3', 'Quý II'),
        difference('Sổ!B2', 'Quý II', 'Quý III'),
      ),
    ).toEqual([
      { ...written, cells: ['Sổ!B2', 'Sổ!B3'] },
      { ...written, cells: ['Sổ!B5'], written: '15/03/2025', isReplaceable: true },
      { ...written, cells: ['Sổ!B2'], plan: 'Quý III', isReplaceable: true },
    ]);
  });

  test('no differences, no groups', () => expect(group()).toEqual([]));
});

describe('the plan’s words may take the place of', () => {
  test.each<[string, string, string, boolean]>([
    ['a cell that holds these words, its line ends apart', 'Sổ!B2', 'Quý II', true],
    ['a date, written as it is shown', 'Sổ!B5', '15/03/2025', true],
    ['no formula', 'Sổ!B3', 'Quý II', false],
    ['no words behind a number', 'Sổ!B4', 'Quý II', false],
    ['no words of several cells', 'Sổ!B2', 'Quý II Quý II', false],
    ['no cell of a sheet that is gone', 'Khác!B2', 'Quý II', false],
    ['no sheet', 'Sổ', 'Quý II', false],
  ])('%s', (_, cell, written, isReplaceable) =>
    expect(group(difference(cell, written))).toEqual([
      { cells: [cell], written, plan: 'Quý I', isReplaceable },
    ]),
  );
});

describe('the mark of a text that may stay', () => {
  const mark = differenceMark(difference('Sổ!B2', 'Quý II'));

  test('does not change where the text moves', () =>
    expect(differenceMark(difference('Khác!C9', 'Quý II'))).toBe(mark));

  test.each([difference('Sổ!B2', 'Quý III'), difference('Sổ!B2', 'Quý II', 'Quý IV')])(
    'changes with either text: %j',
    (other) => expect(differenceMark(other)).not.toBe(mark),
  );
});
