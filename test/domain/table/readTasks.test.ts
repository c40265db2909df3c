import fc from 'fast-check';
import { findTables } from '../../../src/domain/table/findTables';
import { readTasks, type TaskReading } from '../../../src/domain/table/readTasks';
import { sheetFromText, type SheetOptions } from '../sheet/snapshotOf';

const HEADER = 'STT | Nội dung công việc | Kết quả | Cơ quan thực hiện | Thời gian thực hiện\n';

function read(text: string, options: SheetOptions = {}): TaskReading {
  const sheet = sheetFromText(text, options);
  const [table] = findTables(sheet);
  if (!table) throw new Error('no table');
  return readTasks(sheet, table);
}

/** Body rows under the usual header. */
const readBody = (rows: string, options: SheetOptions = {}): TaskReading => read(HEADER + rows, options);

const codes = ({ problems }: TaskReading): string[] => problems.map(({ code }) => code);

describe('sections', () => {
  const tasks = (n: number) => `${n} | Việc ${n} | Văn bản | Văn phòng | Quý I\n`;

  test.each([
    {
      written: 'A, B, C, D, Đ, E',
      rows: ['A', 'B', 'C', 'D', 'Đ', 'E'],
      expected: ['A', 'B', 'C', 'D', 'Đ', 'E'],
    },
    { written: 'D then E, without Đ', rows: ['A', 'B', 'C', 'D', 'E'], expected: ['A', 'B', 'C', 'D', 'E'] },
    {
      written: 'Roman to X',
      rows: ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'],
      expected: ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'],
    },
    {
      written: 'Roman under letters',
      rows: ['A', 'I', 'II', 'B', 'I', 'II', 'C', 'D'],
      expected: ['A', 'A.I', 'A.II', 'B', 'B.I', 'B.II', 'C', 'D'],
    },
    {
      written: 'letters under Roman',
      rows: ['I', 'A', 'B', 'C', 'II', 'A', 'B'],
      expected: ['I', 'I.A', 'I.B', 'I.C', 'II', 'II.A', 'II.B'],
    },
    {
      written: 'V of a Roman list under C',
      rows: ['A', 'B', 'C', 'I', 'II', 'III', 'IV', 'V', 'D'],
      expected: ['A', 'B', 'C', 'C.I', 'C.II', 'C.III', 'C.IV', 'C.V', 'D'],
    },
    {
      written: 'I as the letter after H',
      rows: ['A', 'B', 'C', 'D', 'Đ', 'E', 'G', 'H', 'I', 'K'],
      expected: ['A', 'B', 'C', 'D', 'Đ', 'E', 'G', 'H', 'I', 'K'],
    },
    { written: 'full stops and brackets', rows: ['A.', 'B)', '(C)'], expected: ['A', 'B', 'C'] },
    { written: 'Phần I, Mục 1', rows: ['Phần I', 'Phần II', 'Phần III'], expected: ['I', 'II', 'III'] },
  ])('$written', ({ rows, expected }) => {
    const reading = readBody(
      rows.map((code, i) => `${code} | Phần về ${code} | | |\n${tasks(i + 1)}`).join(''),
    );
    expect(reading.sections.map(({ code }) => code)).toEqual(expected);
    expect(reading.tasks.map(({ section }) => section)).toEqual(expected);
    expect(codes(reading)).toEqual([]);
  });

  test.each([
    ['A | Ban hành văn bản | | |', 'A', 'Ban hành văn bản'],
    ['A. Ban hành văn bản | | | |', 'A', 'Ban hành văn bản'],
    [' | A. Ban hành văn bản | | |', 'A', 'Ban hành văn bản'],
    ['A) Ban hành văn bản | | | |', 'A', 'Ban hành văn bản'],
    ['Phần I: Ban hành văn bản | | | |', 'I', 'Ban hành văn bản'],
    ['I | | Ban hành văn bản | |', 'I', 'Ban hành văn bản'],
  ])('%s', (row, code, title) => {
    const { sections } = readBody(`${row}\n${tasks(1)}`);
    expect(sections).toMatchObject([{ code, title, level: 1, row: 2 }]);
  });

  test('a heading without a code is a section of its own name', () => {
    const reading = readBody(`BAN HÀNH VĂN BẢN | | | |\n${tasks(1)}RÀ SOÁT THỦ TỤC | | | |\n${tasks(2)}`);
    expect(reading.sections.map(({ title }) => title)).toEqual(['BAN HÀNH VĂN BẢN', 'RÀ SOÁT THỦ TỤC']);
    expect(new Set(reading.tasks.map(({ section }) => section)).size).toBe(2);
  });

  test('"1" heads "1.1" and "1.2"; both stand under it', () => {
    const reading = readBody(`
      I | Công khai | | |
      1 | Niêm yết | | |
      1.1 | Tại trụ sở | Bảng | Văn phòng | Quý I
      1.2 | Trên trang điện tử | Tin | Văn hóa | Quý II
      2 | Rà soát | Báo cáo | Tư pháp | Quý III
    `);
    expect(reading.sections.map(({ code }) => code)).toEqual(['I', 'I.1']);
    expect(reading.tasks.map(({ no, section }) => [no, section])).toEqual([
      ['1.1', 'I.1'],
      ['1.2', 'I.1'],
      ['2', 'I'],
    ]);
  });

  test('a section out of order is kept and said', () => {
    const reading = readBody(`A | Một | | |\n${tasks(1)}C | Ba | | |\n${tasks(2)}`);
    expect(reading.sections.map(({ code }) => code)).toEqual(['A', 'C']);
    expect(codes(reading)).toEqual(['sectionOutOfOrder']);
  });

  test('a title that a page break split is put together', () => {
    const { sections, tasks: found } = readBody(
      `A | Chỉ đạo, điều hành trên môi | | |\n${HEADER} | trường điện tử | | |\n${tasks(1)}`,
    );
    expect(sections).toMatchObject([{ title: 'Chỉ đạo, điều hành trên môi trường điện tử' }]);
    expect(found).toHaveLength(1);
  });
});

describe('tasks', () => {
  test.each([
    ['1', '1'],
    ['1.', '1'],
    ['01', '1'],
    ['1)', '1'],
    ['(1)', '1'],
    ['NV-01', 'NV-01'],
    ['II.3', 'II.3'],
  ])('number "%s"', (written, no) => {
    const { tasks } = readBody(`${written} | Rà soát | Báo cáo | Văn phòng | Quý I`);
    expect(tasks).toMatchObject([{ no, content: 'Rà soát', row: 2, rows: [2] }]);
  });

  test('without numbers at all', () => {
    const reading = read(`
      Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn
      Rà soát thủ tục | Văn phòng | Các ngành | Quý I
      Công khai thủ tục | Văn phòng | Công an; Tư pháp | Quý II
    `);
    expect(reading.tasks).toMatchObject([
      {
        no: '',
        content: 'Rà soát thủ tục',
        lead: ['Văn phòng'],
        cooperating: ['Các ngành'],
        unit: 'Văn phòng\nCác ngành',
      },
      { no: '', content: 'Công khai thủ tục', cooperating: ['Công an', 'Tư pháp'] },
    ]);
    expect(codes(reading)).toEqual([]);
  });

  test('the number stands in the text where there is no number column', () => {
    const { tasks } = read(`
      Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn
      1. Rà soát thủ tục | Văn phòng | Các ngành | Quý I
      2. Công khai thủ tục | Văn phòng | Các ngành | Quý II
    `);
    expect(tasks.map(({ no, content }) => [no, content])).toEqual([
      ['1', 'Rà soát thủ tục'],
      ['2', 'Công khai thủ tục'],
    ]);
  });

  test('a row without a number that has content and time is a task of its own', () => {
    const { tasks } = readBody(`
      1 | Rà soát thủ tục. | Báo cáo | Văn phòng | Quý I
       | Công khai thủ tục. | Văn bản | Tư pháp | Quý II
    `);
    expect(tasks.map(({ no, content }) => [no, content])).toEqual([
      ['1', 'Rà soát thủ tục.'],
      ['', 'Công khai thủ tục.'],
    ]);
  });

  test('a), b) with times of their own are tasks 3a and 3b', () => {
    const { tasks, sections } = readBody(`
      1 | Việc một | Báo cáo | Văn phòng | Quý I
      2 | Việc hai | Báo cáo | Văn phòng | Quý I
      3 | Công khai thủ tục | | |
      a) | Tại trụ sở | Bảng | Văn phòng | Quý I
      b) | Trên mạng | Tin | Văn hóa | Quý II
    `);
    expect(tasks.map(({ no }) => no)).toEqual(['1', '2', '3a', '3b']);
    expect(sections).toMatchObject([{ code: '3', title: 'Công khai thủ tục' }]);
  });

  test('a line "- …" without a time belongs to the task above, on a line of its own', () => {
    const { tasks } = readBody(`
      1 | Công khai thủ tục: | Bảng niêm yết | Văn phòng | Quý I
       | - Tại trụ sở | | |
       | - Trên mạng | Tin bài | Văn hóa |
    `);
    expect(tasks).toMatchObject([
      {
        content: 'Công khai thủ tục:\n- Tại trụ sở\n- Trên mạng',
        result: 'Bảng niêm yết\nTin bài',
        unit: 'Văn phòng\nVăn hóa',
        lead: ['Văn phòng', 'Văn hóa'],
        rows: [2, 3, 4],
      },
    ]);
  });

  test('cells merged downwards hold for all their rows', () => {
    const { tasks } = readBody(
      `
      1 | Rà soát | Báo cáo | Văn phòng | Quý I
      2 | Công khai | Văn bản | Tư pháp |
      3 | Tập huấn | Lớp | Văn phòng |
      `,
      { merged: [{ row: 1, column: 4, rowCount: 3, columnCount: 1 }] },
    );
    expect(tasks.map(({ time }) => [time.value, time.cell])).toEqual(
      Array.from({ length: 3 }, () => ['Quý I', 'Sheet1!E2']),
    );
  });

  test('a number merged over two rows holds one task, its other cells line by line', () => {
    const reading = readBody(
      `
      1 | Công khai thủ tục | Bảng niêm yết | Văn phòng | Quý I
       | | Tin bài | Văn hóa |
      2 | Rà soát | Báo cáo | Tư pháp | Quý II
      `,
      { merged: [0, 1, 4].map((column) => ({ row: 1, column, rowCount: 2, columnCount: 1 })) },
    );
    expect(reading.tasks).toMatchObject([
      {
        no: '1',
        content: 'Công khai thủ tục',
        result: 'Bảng niêm yết\nTin bài',
        unit: 'Văn phòng\nVăn hóa',
        lead: ['Văn phòng', 'Văn hóa'],
        rows: [2, 3],
      },
      { no: '2' },
    ]);
    expect(codes(reading)).toEqual(['cellsJoined']);
  });

  test('a date in the time column keeps its serial and format', () => {
    const { tasks } = readBody('1 | Rà soát | Báo cáo | Văn phòng | 45747', {
      numberFormats: [[], ['', '', '', '', 'dd/mm/yyyy']],
    });
    expect(tasks[0]?.time).toEqual({ value: 45747, numberFormat: 'dd/mm/yyyy', cell: 'Sheet1!E2' });
  });

  test('what people record is read from its columns; beside a status column of theirs ours is not', () => {
    const text = `
      STT | Nội dung công việc | Cơ quan thực hiện | Thời gian | Ngày hoàn thành | Tình trạng | Tình trạng theo hạn | Ghi chú
      1 | Rà soát | Văn phòng | Quý I | 45747 | Đã xong | Chậm tiến độ | gấp
    `;
    const [task] = read(text, { properties: { 'tthc.ownColumns': '["Tình trạng theo hạn"]' } }).tasks;
    expect(task?.recorded).toMatchObject({
      completedOn: { value: 45747, cell: 'Sheet1!E2' },
      status: { value: 'Đã xong', cell: 'Sheet1!F2' },
      note: { value: 'gấp' },
    });
    expect(task?.recorded).not.toHaveProperty('due');
  });

  test('everything that a row says', () => {
    const { tasks } = read(
      `
      STT | Nội dung công việc | Kết quả | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian | Tình trạng
      1 | Rà soát | Báo cáo | Văn phòng | Phối hợp: Công an; Tư pháp | Quý I | Đã xong
       | Công khai | | | Công an | Quý II | `,
      { name: 'KH', row: 2, column: 1 },
    );
    const time = (value: string, row: number) => ({ value, numberFormat: 'General', cell: `KH!G${row}` });
    expect(tasks).toEqual([
      {
        sheet: 'KH',
        row: 4,
        rows: [4],
        no: '1',
        section: '',
        content: 'Rà soát',
        result: 'Báo cáo',
        unit: 'Văn phòng\nPhối hợp: Công an; Tư pháp',
        lead: ['Văn phòng'],
        cooperating: ['Công an', 'Tư pháp'],
        time: time('Quý I', 4),
        cells: { content: 'KH!C4', result: 'KH!D4', unit: 'KH!E4', time: 'KH!G4' },
        recorded: { status: { value: 'Đã xong', numberFormat: 'General', cell: 'KH!H4' } },
      },
      {
        sheet: 'KH',
        row: 5,
        rows: [5],
        no: '',
        section: '',
        content: 'Công khai',
        result: '',
        unit: 'Công an',
        lead: [],
        cooperating: ['Công an'],
        time: time('Quý II', 5),
        cells: { content: 'KH!C5', result: 'KH!D5', unit: 'KH!E5', time: 'KH!G5' },
        recorded: { status: { value: '', numberFormat: 'General', cell: 'KH!H5' } },
      },
    ]);
  });

  test('what a table has no column for is blank', () => {
    const [task] = read(`
      STT | Nội dung công việc | Đơn vị phối hợp | Sản phẩm
      1 | Rà soát | Công an | Báo cáo`).tasks;
    expect(task).toMatchObject({
      unit: 'Công an',
      time: { value: '', numberFormat: 'General', cell: '' },
      cells: { content: 'Sheet1!B2', result: 'Sheet1!D2', unit: '', time: '' },
      recorded: {},
    });
  });

  test('one number in several cells of a split row keeps its value; texts are joined', () => {
    const { tasks } = readBody(`
      1 | Rà soát thủ tục hành | Báo | Văn | 45747
      ${HEADER} | chính | cáo | phòng |
      2 | Công khai thủ tục hành | | Văn phòng |
      ${HEADER} | chính | Báo cáo | | 45748`);
    expect(tasks.map(({ result, unit, time }) => [result, unit, time.value, time.cell])).toEqual([
      ['Báo cáo', 'Văn phòng', 45747, 'Sheet1!E2'],
      ['Báo cáo', 'Văn phòng', 45748, 'Sheet1!E7'],
    ]);
  });

  test('results by quarter are read together', () => {
    const [task] = read(`
      STT | Nội dung công việc | Cơ quan thực hiện | Thời gian | Kết quả thực hiện Quý I | Kết quả thực hiện Quý II
      1 | Rà soát | Văn phòng | Hằng quý | Đã rà soát 12 thủ tục | Đã rà soát 8 thủ tục
    `).tasks;
    expect(task?.recorded.actualResult?.value).toBe('Đã rà soát 12 thủ tục\nĐã rà soát 8 thủ tục');
  });

  test('a second column of the same meaning is said and not used', () => {
    const reading = read(`
      STT | Nội dung công việc | Cơ quan thực hiện | Thời gian | Ghi chú | Ghi chú
      1 | Rà soát | Văn phòng | Quý I | gấp | xong
    `);
    expect(reading.tasks[0]?.recorded.note?.value).toBe('gấp');
    expect(reading.problems).toMatchObject([
      { code: 'columnRepeated', cell: 'Sheet1!F1', written: 'Ghi chú' },
    ]);
  });
});

describe('rows split by a page', () => {
  test('a token broken at its hyphen or slash is closed without a space', () => {
    const { tasks } = readBody(`
      1 | Thực hiện Quyết định số 35/ | Báo cáo | Văn phòng | Theo
      ${HEADER} | QĐ-UBND của phường | | | kế hoạch
    `);
    expect(tasks).toMatchObject([
      { content: 'Thực hiện Quyết định số 35/QĐ-UBND của phường', time: { value: 'Theo kế hoạch' } },
    ]);
  });

  test('blank rows around the repeated header do not matter, nor small changes of its words', () => {
    const reading = readBody(`
      1 | Rà soát thủ tục hành | Báo cáo | Văn phòng | Quý I
       | | | |
      Stt | NỘI DUNG CÔNG VIỆC | Kết quả | Cơ quan, đơn vị thực hiện | Thời gian
       | | | |
       | chính năm 2025 | | |
      2 | Công khai | Văn bản | Tư pháp | Quý II
    `);
    expect(reading.tasks.map(({ no, content }) => [no, content])).toEqual([
      ['1', 'Rà soát thủ tục hành chính năm 2025'],
      ['2', 'Công khai'],
    ]);
    expect(reading.rowKinds).toEqual(['task', 'blank', 'header', 'blank', 'continuation', 'task']);
  });
});

describe('what is no task is said, never dropped', () => {
  test('totals, remarks and signatures', () => {
    const reading = readBody(`
      1 | Rà soát | Báo cáo | Văn phòng | Quý I
      Tổng cộng: 01 nhiệm vụ | | | |
       | Ghi chú: số liệu tạm tính | | |
       | | | Phổ Ninh, ngày 15 tháng 12 năm 2025 |
      NGƯỜI LẬP BIỂU | | | CHỦ TỊCH |
      Nguyễn Văn A | | | Trần Thị B |
    `);
    expect(reading.tasks).toHaveLength(1);
    expect(reading.rowKinds).toEqual(['task', 'foreign', 'foreign', 'foreign', 'foreign', 'foreign']);
    expect(codes(reading)).toEqual(Array.from({ length: 5 }, () => 'rowForeign'));
  });

  test('"Công tác…" is no total and "Chủ tịch UBND phường…" no signature', () => {
    const reading = readBody(`
      A | Công tác thông tin, báo cáo | | |
      1 | Báo cáo theo yêu cầu của | Báo cáo | Văn phòng | Quý I
      ${HEADER} | Chủ tịch UBND phường. | | |
    `);
    expect(reading.tasks).toMatchObject([{ content: 'Báo cáo theo yêu cầu của Chủ tịch UBND phường.' }]);
  });

  test.each<[string, string, string, readonly string[]]>([
    ['repeated in each row of its task counts once', 'Văn phòng', 'Văn phòng', ['Văn phòng']],
    ['two under each other are two', 'Phòng Kinh tế', 'Công an phường', ['Phòng Kinh tế', 'Công an phường']],
    ['broken between two rows is one', 'Phòng Văn hóa -', 'Xã hội', ['Phòng Văn hóa - Xã hội']],
    ['broken before a small letter is one', 'Trung', 'tâm Y tế', ['Trung tâm Y tế']],
  ])('an office %s', (_, upper, lower, lead) => {
    const reading = readBody(
      `1 | Rà soát thủ tục | Báo cáo | ${upper} | Quý I\n | và báo cáo | | ${lower} |`,
    );
    expect(reading.tasks.map((task) => task.lead)).toEqual([lead]);
  });

  test('a number with nothing beside it, which the plan of the year may know', () => {
    const reading = readBody('1 | Rà soát | Báo cáo | Văn phòng | Quý I\n2 | | | |');
    expect(reading.tasks.map(({ no, unplaced }) => [no, unplaced?.code])).toEqual([
      ['1', undefined],
      ['2', 'rowUnplaced'],
    ]);
    expect(codes(reading)).toEqual([]);
  });

  test('what stands beside the title of a section', () => {
    const reading = readBody(`
      A | Chỉ đạo, điều hành | | |
      1 | Ban hành kế hoạch | Kế hoạch | Văn phòng | Quý I
      B | RÀ SOÁT THỦ TỤC | | Tư pháp | Cả năm
      2 | Rà soát | Báo cáo | Văn phòng | Quý II
    `);
    expect(reading.rowKinds).toEqual(['section', 'task', 'section', 'task']);
    expect(reading.tasks.map(({ section }) => section)).toEqual(['A', 'B']);
    expect(reading.problems).toMatchObject([
      { code: 'sectionHoldsMore', cell: 'Sheet1!D4', written: 'Tư pháp' },
      { code: 'sectionHoldsMore', cell: 'Sheet1!E4', written: 'Cả năm' },
    ]);
  });

  test('Excel errors are not taken for text', () => {
    const reading = readBody('1 | Rà soát | #N/A | Văn phòng | #REF!');
    expect(reading.tasks).toMatchObject([{ result: '', time: { value: '' } }]);
    expect(reading.problems).toMatchObject([
      { code: 'errorValue', cell: 'Sheet1!C2', written: '#N/A' },
      { code: 'errorValue', cell: 'Sheet1!E2', written: '#REF!' },
    ]);
  });

  test('hidden rows are read', () => {
    const reading = readBody(
      '1 | Rà soát | Báo cáo | Văn phòng | Quý I\n2 | Công khai | Văn bản | Tư pháp | Quý II',
      { hiddenRows: [2] },
    );
    expect(reading.tasks).toHaveLength(2);
    expect(reading.problems).toMatchObject([{ code: 'rowsHidden', details: { count: 1, rows: '3' } }]);
  });

  test.each([
    { numbers: '1 2 3', expected: [] },
    { numbers: '1 2 2 3', expected: ['numberRepeated'] },
    { numbers: '1 2 4', expected: ['numberMissing'] },
    { numbers: '2 3', expected: ['numberMissing'] },
    { numbers: '1 2 A 1 2 B 1 2', expected: [] },
    { numbers: '1 2 A 3 4', expected: [] },
    { numbers: 'A 1 2 B 2 3', expected: ['numberRepeated'] },
  ])('numbers $numbers', ({ numbers, expected }) => {
    const rows = numbers
      .split(' ')
      .map((no) => (/\d/.test(no) ? `${no} | Việc | Báo cáo | Văn phòng | Quý I` : `${no} | Phần | | |`));
    expect(codes(readBody(rows.join('\n'))).filter((code) => code.startsWith('number'))).toEqual(expected);
  });

  test('numbers that head smaller ones count as well', () => {
    const reading = readBody(`
      A | Chỉ đạo | | |
      1 | Ban hành các kế hoạch | | |
      1.1 | Kế hoạch kiểm soát | Kế hoạch | Văn phòng | Quý I
      1.2 | Kế hoạch rà soát | Kế hoạch | Văn phòng | Quý I
      2 | Kiểm tra | Biên bản | Văn phòng | Quý II
      B | Rà soát | | |
      3 | Rà soát các lĩnh vực | | |
      a) | Hộ tịch | Báo cáo | Văn phòng | Quý II
      b) | Đất đai | Báo cáo | Văn phòng | Quý III
      4 | Báo cáo | Báo cáo | Văn phòng | Quý IV
    `);
    expect(reading.problems).toEqual([]);
    expect(reading.tasks.map(({ no, section }) => `${section} ${no}`)).toEqual([
      ...['A.1 1.1', 'A.1 1.2', 'A 2', 'B.3 3a', 'B.3 3b', 'B 4'],
    ]);
  });

  test('every row has one kind, and every text of the body stands in a task, a section or a problem', () => {
    const cell = fc.constantFrom(
      '',
      '',
      'Rà soát thủ tục',
      'của phường.',
      '- Văn phòng;',
      'Quý I',
      'Tổng cộng',
      'BAN HÀNH VĂN BẢN',
      'CHỦ TỊCH',
      'Ghi chú: x',
      'II. Công khai',
    );
    const no = fc.constantFrom(
      '',
      '',
      '1',
      '2.',
      '3a',
      'A',
      'I',
      'V',
      'a)',
      '-',
      '1.1',
      'Tổng cộng',
      'A. Ban hành',
    );
    const row = fc.tuple(no, cell, cell, cell, cell);
    const repeated = fc.constant([
      'STT',
      'Nội dung công việc',
      'Kết quả',
      'Cơ quan thực hiện',
      'Thời gian thực hiện',
    ] as const);
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 8, arbitrary: row }, { weight: 1, arbitrary: repeated }), {
          minLength: 1,
          maxLength: 12,
        }),
        (rows) => {
          const reading = readBody(
            `9 | Đầu | Văn bản | Văn phòng | Quý I\n${rows.map((cells) => cells.join(' | ')).join('\n')}\n10 | Cuối | Văn bản | Văn phòng | Quý I`,
          );
          expect(reading.rowKinds).toHaveLength(rows.length + 2);
          const said = JSON.stringify([reading.tasks, reading.sections, reading.problems]);
          rows.forEach((cells, i) => {
            if (reading.rowKinds[i + 1] === 'header') return;
            expect(reading.rowKinds[i + 1] === 'blank').toBe(cells.every((text) => text === ''));
            cells
              .slice(1)
              .filter((text) => text !== '')
              .forEach((text) => expect(said).toContain(text.replace('II. ', '')));
          });
        },
      ),
      { numRuns: 300, examples: [[[['A. Ban hành', 'Ghi chú: x', '', '', '']]]] },
    );
  });
});
