import { analyse } from '../../../src/domain/analysis/analyse';
import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { mayHideMerges } from '../../../src/domain/analysis/mayHideMerges';
import { settingsOf2025 } from '../settingsOf2025';
import { OWN_KIND } from '../../../src/domain/table/ownMarks';
import type { SheetSnapshot } from '../../../src/domain/sheet/Snapshot';
import { sheetFromText, type SheetOptions } from '../sheet/snapshotOf';

const HEADER = 'STT | Nội dung công việc | Kết quả | Cơ quan thực hiện | Thời gian thực hiện';

const mayHideIn = (...sheets: readonly SheetSnapshot[]) =>
  mayHideMerges(
    analyse(
      { sheets, activeSheet: 'Sheet1', settings: {} },
      { asOf: plainDate(2025, 4, 10), settings: settingsOf2025() },
    ),
  );
const drawn = (rows: string, options: SheetOptions = {}) => sheetFromText(`${HEADER}\n${rows}`, options);
const mayHide = (rows: string, options: SheetOptions = {}) => mayHideIn(drawn(rows, options));

const UNDER_ONE = '1 | Rà soát | Báo cáo | Văn phòng | Quý I\n2 | Kiểm tra | Kế hoạch | | Quý II';

describe('blanks beside a task may belong to a merged cell that was not read', () => {
  test.each([
    ['every cell is filled', '1 | Rà soát | Báo cáo | Văn phòng | Quý I', false],
    ['no office beside the second task', UNDER_ONE, true],
    [
      'no time beside the second task',
      '1 | Rà soát | Báo cáo | Văn phòng | Quý I\n2 | Kiểm tra | Kế hoạch | Văn phòng |',
      true,
    ],
    ['no result: each task has its own', '1 | Rà soát | | Văn phòng | Quý I', false],
    ['two rows under one number', '1 | Rà soát | Báo cáo | Văn phòng | Quý I\n | thủ tục | | | ', true],
    [
      'two rows under one number, then another task',
      '1 | Rà soát | Báo cáo | Văn phòng | Quý I\n | thủ tục | | | \n2 | Kiểm tra | | Công an | Quý II',
      true,
    ],
    [
      'two rows under one number, parted by a page break',
      `1 | Rà soát | Báo cáo | Văn phòng | Quý I\n${HEADER}\n | thủ tục | | | `,
      false,
    ],
  ])('%s', (_, rows, expected) => {
    expect(mayHide(rows)).toBe(expected);
  });

  test('merged areas were read: nothing is hidden', () => {
    const merged = [{ row: 1, column: 3, rowCount: 2, columnCount: 1 }];
    expect(mayHide(UNDER_ONE, { merged })).toBe(false);
  });

  test('a sheet of ours has no merged tasks', () => {
    expect(mayHide(UNDER_ONE, { properties: { [OWN_KIND]: 'tracker' } })).toBe(false);
  });

  test.each([
    ['both are filled', '1 | Rà soát | Báo cáo | Văn phòng | Quý I', false],
    ['the second has a blank', UNDER_ONE, true],
  ])('of two sheets %s', (_, rows, expected) => {
    const first = drawn('1 | Rà soát | Báo cáo | Văn phòng | Quý I', { name: 'Một' });
    const two = `${rows}\n3 | Tập huấn | Lớp | Công an | Quý II`;
    expect(mayHideIn(first, drawn(two, { name: 'Hai' }))).toBe(expected);
  });
});
