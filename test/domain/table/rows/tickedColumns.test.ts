import { findTables } from '../../../../src/domain/table/findTables';
import { readTasks } from '../../../../src/domain/table/readTasks';
import { sheetFromText } from '../../sheet/snapshotOf';

/** The value of a role in the first task under a header, its cells parted by "|". */
function firstTask(header: string, row: string) {
  const sheet = sheetFromText(`${header}\n${row}`);
  const [table] = findTables(sheet);
  if (!table) throw new Error('no table');
  return readTasks(sheet, table).tasks[0];
}

describe('columns by period', () => {
  const HEADER = 'STT | Nội dung công việc | Đơn vị chủ trì | Quý I | Quý II | Quý III | Quý IV | Sản phẩm';

  test.each([
    ['x | | | ', 'Quý I'],
    ['| | | X', 'Quý IV'],
    ['x | x | | ', 'Quý I đến Quý II'],
    ['x | x | x | x', 'Quý I đến Quý IV'],
    ['x | | x | x', 'Quý I, Quý III đến Quý IV'],
    ['✓ | | ✓ | ', 'Quý I, Quý III'],
    ['| 15/5/2025 | | ', '15/5/2025'],
    ['| Tháng 5 | | x', 'Tháng 5, Quý IV'],
    ['| | | ', ''],
  ])('%s is the time %s', (cells, time) => {
    expect(firstTask(HEADER, `1 | Rà soát | Văn phòng | ${cells} | Báo cáo`)?.time.value).toBe(time);
  });

  test('the time is the cell of the first tick', () => {
    expect(firstTask(HEADER, '1 | Rà soát | Văn phòng | | x | x | | Báo cáo')?.time.cell).toBe('Sheet1!E2');
  });

  test.each([
    ['Thời gian thực hiện năm 2026', 'Tháng 1', 'Tháng 1 năm 2026'],
    ['Lộ trình thực hiện', '2026', '2026'],
    ['Thời gian', 'Quý I', 'Quý I'],
    ['Quý thực hiện', 'I', 'Quý I'],
    ['Thời gian (quý)', '1', 'Quý 1'],
    ['Tháng thực hiện', '1', 'Tháng 1'],
    ['Các tháng trong năm', '09', 'Tháng 9'],
    ['Thời gian', 'T10', 'Tháng 10'],
  ])('under "%s" a tick below "%s" is %s', (upper, lowest, time) => {
    const header = `STT | Nội dung | Chủ trì | ${upper} – ${lowest} | ${upper} – Quý IV`;
    expect(firstTask(header, '1 | Rà soát | Văn phòng | x | ')?.time.value).toBe(time);
  });

  test('numbers of months under one head that spans them', () => {
    const sheet = sheetFromText(
      `STT | Nội dung | Chủ trì | Tháng thực hiện | | | Ghi chú
       | | | 1 | 2 | 3 |
      1 | Rà soát | Văn phòng | | x | |`,
      { merged: [{ row: 0, column: 3, rowCount: 1, columnCount: 3 }] },
    );
    const [table] = findTables(sheet);
    expect(table?.columns.map(({ header, role }) => `${header}: ${role}`)).toEqual([
      'STT: no',
      'Nội dung: content',
      'Chủ trì: lead',
      'Tháng thực hiện – 1: time',
      'Tháng thực hiện – 2: time',
      'Tháng thực hiện – 3: time',
      'Ghi chú: note',
    ]);
    expect(table && readTasks(sheet, table).tasks.map(({ time }) => time.value)).toEqual(['Tháng 2']);
  });

  test('months under quarters are one series', () => {
    const header =
      'STT | Nội dung | Chủ trì | Thời gian – Quý I – T2 | Thời gian – Quý I – T3 | Thời gian – Quý II – T4 | Ghi chú';
    expect(firstTask(header, '1 | Rà soát | Văn phòng | | x | x |')?.time.value).toBe('Tháng 3 đến Tháng 4');
  });

  test('beside a deadline they tell how far it is: the last that is filled', () => {
    const header = 'STT | Nội dung | Thời hạn | Tiến độ – Quý I | Tiến độ – Quý II | Tiến độ – Quý III';
    const task = firstTask(header, '1 | Rà soát | Tháng 9 | Chưa thực hiện | Đang thực hiện | ');
    expect(task?.time.value).toBe('Tháng 9');
    expect(task?.recorded.status).toMatchObject({ value: 'Đang thực hiện', cell: 'Sheet1!E2' });
  });
});

describe('columns of days by period', () => {
  const HEADER =
    'TT | Nội dung báo cáo | Đơn vị thực hiện | Thời hạn | Ngày gửi – T1 | Ngày gửi – T2 | Ngày gửi – T3 | Ghi chú';

  test.each([
    ['14/1 | 14/2 | ', 'Tháng 1: 14/1; Tháng 2: 14/2'],
    ['| | 13/3', 'Tháng 3: 13/3'],
    ['| | ', ''],
  ])('%s', (cells, days) => {
    const task = firstTask(HEADER, `1 | Báo cáo | Văn phòng | Hằng tháng | ${cells} | x`);
    expect(task?.recorded.completedOn?.value).toBe(days);
  });

  test('a date cell is told as it is seen', () => {
    const sheet = sheetFromText(`${HEADER}\n1 | Báo cáo | Văn phòng | Hằng tháng | 45671 | | | x`, {
      numberFormats: [[], ['', '', '', '', 'dd/mm/yyyy']],
    });
    const [table] = findTables(sheet);
    expect(table && readTasks(sheet, table).tasks[0]?.recorded.completedOn?.value).toBe(
      'Tháng 1: 14/01/2025',
    );
  });
});

describe('columns by office', () => {
  const HEADER = `STT | Nhiệm vụ | Thời hạn | Phân công – Trạm Y tế | Phân công – Công an xã | Phân công – Các thôn
    1 | Rà soát | Quý I | CT | PH | PH
    2 | Kiểm tra | Quý II | PH | Chủ trì |
    3 | Tập huấn | Quý III | x | | phối hợp`;

  test.each([
    ['CT | PH | ', ['Trạm Y tế'], ['Công an xã']],
    ['PH | CT | PH', ['Công an xã'], ['Trạm Y tế', 'Các thôn']],
    ['x | x | ', ['Trạm Y tế', 'Công an xã'], []],
    ['| Chủ trì | phối hợp', ['Công an xã'], ['Các thôn']],
    ['| | ', [], []],
  ])('%s', (cells, lead, cooperating) => {
    const [, ...others] = HEADER.split('\n');
    const task = firstTask(
      HEADER.split('\n')[0] ?? '',
      [`9 | Sơ kết | Quý IV | ${cells}`, ...others].join('\n'),
    );
    expect(task).toMatchObject({ lead, cooperating, cells: { unit: '' } });
  });

  test.each([
    ['one such column alone', 'Trạm Y tế', 'CT'],
    ['other words in the cells', 'Trạm Y tế | Công an xã', 'CT | Lan'],
    ['nothing in the cells', 'Trạm Y tế | Công an xã', ' | '],
    ['other names over the cells', 'Sách | Vở', 'x | x'],
  ])('none of %s', (_, names, cells) => {
    const task = firstTask(`STT | Nhiệm vụ | Thời hạn | ${names}`, `1 | Rà soát | Quý I | ${cells}`);
    expect(task?.lead.join()).not.toMatch(/Công an|Sách/);
  });
});

describe('columns by state', () => {
  const HEADER = 'STT | Nội dung | Thời hạn | Đã hoàn thành | Đang thực hiện | Chưa thực hiện';

  test.each([
    ['x | | ', 'Đã hoàn thành'],
    ['| x | ', 'Đang thực hiện'],
    ['| | X', 'Chưa thực hiện'],
    ['x | x | ', 'Đã hoàn thành; Đang thực hiện'],
    ['| | ', ''],
  ])('%s is the status "%s"', (cells, status) => {
    expect(firstTask(HEADER, `1 | Rà soát | Quý I | ${cells}`)?.recorded.status?.value).toBe(status);
  });

  test.each([
    ['x | | | ', 'Đã hoàn thành Đúng hạn'],
    ['| x | | ', 'Đã hoàn thành Quá hạn'],
    ['| | x | ', 'Chưa hoàn thành Trong hạn'],
    ['| | | x', 'Chưa hoàn thành Quá hạn'],
  ])('of two levels both tell: %s is the status "%s"', (cells, status) => {
    const header =
      'STT | Nội dung | Thời hạn | Đã hoàn thành – Đúng hạn | Đã hoàn thành – Quá hạn | Chưa hoàn thành – Trong hạn | Chưa hoàn thành – Quá hạn';
    expect(firstTask(header, `1 | Rà soát | Quý I | ${cells}`)?.recorded.status?.value).toBe(status);
  });

  test('"Hoàn thành" over dates tells when', () => {
    const header = 'STT | Nội dung | Đơn vị | Thời hạn | Hoàn thành';
    expect(
      firstTask(header, '1 | Rà soát | Văn phòng | Quý I | 28/3/2025')?.recorded.completedOn?.value,
    ).toBe('28/3/2025');
  });

  test('"Quá hạn (ngày)" alone counts days', () => {
    const header = 'STT | Nội dung | Đơn vị | Thời hạn | Quá hạn (ngày)';
    expect(firstTask(header, '1 | Rà soát | Văn phòng | Quý I | 5')?.recorded).not.toHaveProperty('status');
  });
});
