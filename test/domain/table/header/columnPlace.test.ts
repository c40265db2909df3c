import { correctColumns } from '../../../../src/domain/table/header/correctColumns';
import { columnPlace } from '../../../../src/domain/table/header/columnPlace';
import { readHeader } from '../../../../src/domain/table/header/readHeader';
import type { ColumnCorrection } from '../../../../src/domain/table/header/ColumnCorrection';

const HEADERS = ['STT', 'Nội dung', 'Kết quả', 'Kết quả', '', ''];
const roles = (...corrections: readonly Omit<ColumnCorrection, 'sheet'>[]) =>
  correctColumns(
    readHeader(HEADERS),
    'Sổ',
    HEADERS,
    corrections.map((correction) => ({ sheet: 'Sổ', ...correction })),
  ).roles;

test.each([
  { index: 0, header: 'STT', nth: 1 },
  { index: 2, header: 'Kết quả', nth: 1 },
  { index: 3, header: 'Kết quả', nth: 2 },
  { index: 5, header: '', nth: 2 },
])('column $index is number $nth of “$header”', ({ index, header, nth }) =>
  expect(columnPlace('Sổ', HEADERS, index)).toEqual({ sheet: 'Sổ', header, nth }),
);

test('one of two columns with the same header', () =>
  expect(roles({ header: 'Kết quả', nth: 2, role: 'evidence' })[3]).toBe('evidence'));

test('both, where none was named', () =>
  expect(roles({ header: 'KẾT QUẢ', role: 'note' }).slice(2, 4)).toEqual(['note', 'note']));

test('a column without a header', () => expect(roles({ header: '', nth: 2, role: 'due' })[5]).toBe('due'));

test('the column that had the role gives it up', () => {
  const content = readHeader(HEADERS).roles.indexOf('content');
  expect(content).toBe(1);
  expect(roles({ header: 'Kết quả', nth: 1, role: 'content' })[content]).toBe('other');
});
