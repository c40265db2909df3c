import { addedColumnsKey, headerList, ownColumns, ownKind } from '../../../src/domain/table/ownMarks';
import { sheetOf } from '../sheet/snapshotOf';

const marked = (properties: Readonly<Record<string, string>>) => sheetOf([['x']], { properties });

test.each([
  ['tracker', 'tracker'],
  ['indicators', 'indicators'],
  ['report', 'report'],
  ['annex', 'annex'],
  ['of a later version', ''],
])('a sheet marked “%s” is ours as “%s”', (mark, kind) =>
  expect(ownKind(marked({ 'tthc.kind': mark }))).toBe(kind),
);

test('a sheet without a mark is the user’s', () => expect(ownKind(marked({}))).toBe(''));

test.each<[string | undefined, readonly string[]]>([
  [undefined, []],
  ['', []],
  ['["Hạn","Ghi chú"]', ['Hạn', 'Ghi chú']],
  ['["Hạn",7,null]', ['Hạn']],
  ['{"Hạn":1}', []],
  ['"Hạn"', []],
  ['["Hạn"', []],
])('the stored list %s names %j', (stored, headers) => expect(headerList(stored)).toEqual(headers));

test('our columns of a table: those of the whole sheet, and those added to the table with that column of names', () => {
  const sheet = marked({
    'tthc.ownColumns': '["STT"]',
    [addedColumnsKey('NỘI DUNG')]: '["Hạn"]',
    [addedColumnsKey('Chỉ tiêu')]: '["Đánh giá"]',
  });
  expect(ownColumns(sheet, ['STT', 'Nội dung', 'Hạn'])).toEqual(['STT', 'Hạn']);
  expect(ownColumns(sheet, ['Chỉ tiêu'])).toEqual(['STT', 'Đánh giá']);
  expect(ownColumns(marked({}), ['Nội dung'])).toEqual([]);
});
