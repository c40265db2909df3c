import { replaceTexts } from '../../../src/domain/fill/replaceTexts';

test('one text into each cell; what names no cell is passed over', () =>
  expect(replaceTexts(['Sổ!B7', 'Sổ', 'Khác!AA1'], 'Quý I')).toEqual([
    { kind: 'cells', sheet: 'Sổ', row: 6, column: 1, values: [['Quý I']] },
    { kind: 'cells', sheet: 'Khác', row: 0, column: 26, values: [['Quý I']] },
  ]));
