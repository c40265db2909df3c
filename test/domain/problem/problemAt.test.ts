import { problemAt } from '../../../src/domain/problem/problemAt';
import { typed } from '../typed';

test('a problem quotes its cell', () =>
  expect(problemAt(typed(0.955, '0.0%', 'Sổ!G7'), 'actualScaled', 'warning')).toEqual({
    code: 'actualScaled',
    severity: 'warning',
    cell: 'Sổ!G7',
    written: '95,5%',
  }));

test('and gives what its message needs', () =>
  expect(problemAt(typed('12/15'), 'timeNotUnderstood', 'error', { rest: '15' })).toEqual({
    code: 'timeNotUnderstood',
    severity: 'error',
    cell: 'S!A1',
    written: '12/15',
    details: { rest: '15' },
  }));
