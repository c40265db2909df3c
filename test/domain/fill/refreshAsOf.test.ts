import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { refreshAsOf } from '../../../src/domain/fill/refreshAsOf';
import { sheetOf, type SheetOptions } from '../sheet/snapshotOf';

const OURS = { name: 'Sổ', properties: { 'tthc.kind': 'tracker' } };
const LINE = 'Dữ liệu tính đến ngày 31/03/2025';
const refresh = (rows: readonly (readonly string[])[], options: SheetOptions = OURS) =>
  refreshAsOf(sheetOf(rows, options), plainDate(2025, 4, 10));

test('the line under the titles of a sheet of ours gets the day of the data', () =>
  expect(refresh([['SỔ'], ['Năm 2025'], [LINE]])).toEqual([
    {
      kind: 'cells',
      sheet: 'Sổ',
      row: 2,
      column: 0,
      values: [['Dữ liệu tính đến ngày 10/04/2025']],
    },
  ]));

test.each<[string, readonly (readonly string[])[], SheetOptions]>([
  ['is up to date', [['SỔ'], ['Năm 2025'], ['Dữ liệu tính đến ngày 10/04/2025']], OURS],
  ['was reworded', [['SỔ'], ['Năm 2025'], ['Số liệu đến 31/03/2025']], OURS],
  ['was deleted', [['SỔ'], ['Năm 2025'], ['']], OURS],
  ['stands in another row', [['SỔ'], [LINE], ['']], OURS],
  ['stands on a sheet that is not ours', [['SỔ'], ['Năm 2025'], [LINE]], { name: 'Sổ' }],
])('a line that %s is left alone', (_, rows, options) => expect(refresh(rows, options)).toEqual([]));
