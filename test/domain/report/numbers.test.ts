import { documentNumber } from '../../../src/domain/report/documentNumber';
import { roundForShow } from '../../../src/domain/report/roundForShow';
import { taskNumber } from '../../../src/domain/report/taskNumber';

describe('the number of a document', () => {
  test.each<[number: string, symbol: string, written: string]>([
    ['5', 'BC-UBND', '05/BC-UBND'],
    ['12', 'BC-UBND', '12/BC-UBND'],
    ['5a', 'BC-UBND', '5a/BC-UBND'],
    ['', 'BC-UBND', '…/BC-UBND'],
    ['35/BC-VP', 'BC-UBND', '35/BC-VP'],
    ['5', '', '5'],
    ['', '', '…'],
  ])('%j with the symbol %j: %s', (number, symbol, written) =>
    expect(documentNumber({ number, symbol }, '…')).toBe(written),
  );
});

describe('the number of a task', () => {
  test.each<[string, string | number]>([
    ['12', 12],
    ['007', 7],
    ['123456', 123_456],
    ['1234567', '1234567'],
    ['12a', '12a'],
    ['a12', 'a12'],
    ['1.2', '1.2'],
    ['', ''],
  ])('%j: %p', (no, value) => expect(taskNumber({ no })).toBe(value));
});

describe('a number as it is shown, beside what it is held against', () => {
  test.each<[number, readonly number[], number]>([
    [91.256, [], 91.26],
    [1_234_567.891, [], 1_234_567.89],
    [79.996, [80], 79.99],
    [80.004, [80], 80.01],
    [80, [80], 80],
    [-1234.5, [], -1234.5],
  ])('%d beside %j: %d', (value, borders, shown) => expect(roundForShow(value, borders)).toBe(shown));
});
