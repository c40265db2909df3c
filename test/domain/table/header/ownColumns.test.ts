import { addedColumnsKey } from '../../../../src/domain/table/ownMarks';
import { findTables } from '../../../../src/domain/table/findTables';
import { sheetFromText } from '../../sheet/snapshotOf';

/** Marks as fillInPlace leaves them. */
const added = (nameHeader: string, ...headers: string[]): Record<string, string> => ({
  [addedColumnsKey(nameHeader)]: JSON.stringify(headers),
});

describe('columns that we added to a table', () => {
  test('a header that stands twice: theirs is the first, ours the last', () => {
    const [table] = findTables(
      sheetFromText(
        `
        STT | Nội dung | Hạn hoàn thành | Hạn hoàn thành
        1 | Rà soát thủ tục | Quý I | 31/3/2025
        `,
        { properties: added('Nội dung', 'Hạn hoàn thành') },
      ),
    );
    expect(table?.columns.map(({ role, own }) => [role, own])).toEqual([
      ['no', false],
      ['content', false],
      ['time', false],
      ['due', true],
    ]);
  });

  test('do not change what the columns beside them are', () => {
    const theirs = 'TT | Thời hạn | Tên công việc | Kết quả';
    const [before] = findTables(sheetFromText(`${theirs}\n1 | Quý I | Rà soát thủ tục | Báo cáo`));
    const [after] = findTables(
      sheetFromText(
        `${theirs} | Hạn hoàn thành | Kết quả thực hiện | Tình trạng\n1 | Quý I | Rà soát thủ tục | Báo cáo | | |`,
        { properties: added('Tên công việc', 'Hạn hoàn thành', 'Kết quả thực hiện', 'Tình trạng') },
      ),
    );
    expect(after?.columns.slice(0, 4)).toEqual(before?.columns);
    expect(after?.columns.slice(4).map(({ role }) => role)).toEqual(['due', 'actualResult', 'status']);
  });

  test('in one table are not those of another on the same sheet', () => {
    const tables = findTables(
      sheetFromText(
        `
        STT | Nhiệm vụ | Thời gian | Kết quả thực hiện
        1 | Rà soát thủ tục | Quý I |
         | | |
        STT | Chỉ tiêu | Kế hoạch năm 2025 | Kết quả thực hiện
        1 | Tỷ lệ hồ sơ trực tuyến | 80 | 82
        `,
        { properties: added('Nhiệm vụ', 'Kết quả thực hiện') },
      ),
    );
    expect(tables.map(({ columns }) => columns.at(-1)?.own)).toEqual([true, false]);
  });
});
