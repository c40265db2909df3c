import { findTables } from '../../../src/domain/table/findTables';
import { readTasks, type TaskReading } from '../../../src/domain/table/readTasks';
import { sheetFromText, type SheetOptions } from '../sheet/snapshotOf';

const HEADER = 'STT | Nội dung công việc | Kết quả | Cơ quan thực hiện | Thời gian thực hiện';

function read(text: string, options: SheetOptions = {}): TaskReading {
  const sheet = sheetFromText(text, options);
  const [table] = findTables(sheet);
  if (!table) throw new Error('no table');
  return readTasks(sheet, table);
}

/** 'note cellsJoined Sheet1!A2 "1 | Rà soát" {"rows":"2, 4"}' */
const told = ({ problems }: TaskReading): string[] =>
  problems.map(
    ({ severity, code, cell, written, details }) =>
      `${severity} ${code} ${cell} "${written}"${details ? ` ${JSON.stringify(details)}` : ''}`,
  );

const problemsOf = (rows: string, options: SheetOptions = {}): string[] =>
  told(read(`${HEADER}\n${rows}`, options));

/** Rows of tasks by their numbers, of sections by their letters. */
const rowsOf = (codes: string): string =>
  codes
    .split(' ')
    .map((code) =>
      /\d/.test(code) ? `${code} | Việc | Báo cáo | Văn phòng | Quý I` : `${code} | Phần | | |`,
    )
    .join('\n');

describe('rows', () => {
  test('joined over a page break', () => {
    const rows = `
      1 | Rà soát thủ tục hành | Báo cáo | Văn phòng | Quý I
      ${HEADER}
       | chính của\\nphường | | | `;
    expect(problemsOf(rows)).toEqual([
      'note cellsJoined Sheet1!A2 "1 | Rà soát thủ tục hành | Báo cáo | Văn phòng | Quý I" {"rows":"2, 4"}',
    ]);
    expect(problemsOf(rows, { name: 'KH 2026', row: 2, column: 1 })).toEqual([
      'note cellsJoined KH 2026!B4 "1 | Rà soát thủ tục hành | Báo cáo | Văn phòng | Quý I" {"rows":"4, 6"}',
    ]);
  });

  test('that are no part of the table, and those whose place is not known', () => {
    expect(
      problemsOf(
        `
        1 | Rà soát | Báo cáo | Văn phòng | Quý I
        Tổng cộng | | #REF! | 2 việc |
         | Ý kiến\\nkhác | | |`,
        { column: 2 },
      ),
    ).toEqual([
      'note rowForeign Sheet1!C3 "Tổng cộng |  | 2 việc" {"row":3}',
      'warning rowUnplaced Sheet1!D4 "Ý kiến khác" {"row":4}',
    ]);
  });

  test.each([108, 109])('told with 120 signs at most: %d after "Tổng cộng | "', (length) => {
    const whole = `Tổng cộng | ${'x'.repeat(length)}`;
    expect(problemsOf(`1 | Rà soát | Báo cáo | Văn phòng | Quý I\n${whole} | | |`)).toEqual([
      `note rowForeign Sheet1!A3 "${length <= 108 ? whole : `${whole.slice(0, 120)}…`}" {"row":3}`,
    ]);
  });

  test('of sections that hold more than a title', () => {
    expect(
      told(
        read(
          `
          STT | Nội dung công việc | Kết quả | Cơ quan thực hiện | Thời gian | Ghi chú | Số ngày chậm
          A | Chỉ đạo | | | | gấp\\nlắm | 5
          B | | Rà soát | | | |
          1 | Rà soát | Báo cáo | Văn phòng | Quý I | |`,
          { properties: { 'tthc.ownColumns': '["Số ngày chậm"]' } },
        ),
      ),
    ).toEqual(['note sectionHoldsMore Sheet1!F2 "gấp lắm"']);
  });

  test('with Excel errors, where something is read', () => {
    expect(
      told(
        read(
          `
          STT | Nội dung công việc | Cơ quan thực hiện | Thời gian | Cột lạ | Tình trạng theo hạn
          1 | Rà soát | #N/A | Quý I | #REF! | #DIV/0!
          2 | Công khai | Văn phòng | #VALUE! | |`,
          { properties: { 'tthc.ownColumns': '["Tình trạng theo hạn"]' } },
        ),
      ),
    ).toEqual(['error errorValue Sheet1!C2 "#N/A"', 'error errorValue Sheet1!D3 "#VALUE!"']);
  });
});

describe('columns', () => {
  test('whose role is a guess, and those whose role another column has', () => {
    expect(
      told(
        read(
          `
          STT | Nội dung công việc | Cơ quan thực hiện | Thời gian | Tỷ lệ | Ghi chú | Ghi chú
          1 | Rà soát | Văn phòng | Quý I | | |`,
          { row: 1, column: 1 },
        ),
      ),
    ).toEqual([
      'warning columnUncertain Sheet1!F2 "Tỷ lệ" {"role":"progress","percent":63}',
      'warning columnRepeated Sheet1!H2 "Ghi chú" {"role":"note"}',
    ]);
  });
});

describe('hidden rows', () => {
  const numbers = Array.from({ length: 24 }, (_, i) => String(i + 1)).join(' ');

  test.each([
    { hidden: [], expected: [] },
    { hidden: [0, 25], expected: [] },
    { hidden: [1], expected: ['{"count":1,"rows":"2"}'] },
    { hidden: [24], expected: ['{"count":1,"rows":"25"}'] },
    { hidden: [0, 2, 3, 4, 6, 8, 9, 25], expected: ['{"count":6,"rows":"3–5, 7, 9–10"}'] },
    {
      hidden: [1, 3, 5, 7, 9, 11, 13, 15, 17, 19],
      expected: ['{"count":10,"rows":"2, 4, 6, 8, 10, 12, 14, 16, 18, 20"}'],
    },
    {
      hidden: [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21],
      expected: ['{"count":11,"rows":"2, 4, 6, 8, 10, 12, 14, 16, 18, 20, …"}'],
    },
  ])('$hidden', ({ hidden, expected }) => {
    expect(problemsOf(`${rowsOf(numbers)}\n | | | |`, { hiddenRows: hidden })).toEqual(
      expected.map((details) => `note rowsHidden Sheet1 "" ${details}`),
    );
  });
});

describe('numbers', () => {
  test.each([
    ['1 2 3', []],
    ['1 2 3a 3b 4', ['numberMissing Sheet1!A6 "4" {"from":3,"to":3}']],
    ['1 2 2', ['numberRepeated Sheet1!A4 "2" {"firstCell":"Sheet1!A3"}']],
    [
      '1 1 1',
      [
        'numberRepeated Sheet1!A3 "1" {"firstCell":"Sheet1!A2"}',
        'numberRepeated Sheet1!A4 "1" {"firstCell":"Sheet1!A2"}',
      ],
    ],
    ['1 2 2a 2a', ['numberRepeated Sheet1!A5 "2a" {"firstCell":"Sheet1!A4"}']],
    ['1.1 1.2 1.2', ['numberRepeated Sheet1!A4 "1.2" {"firstCell":"Sheet1!A3"}']],
    ['A 1.1 1.2 B 1.1 1.3', []],
    ['NV-02 NV-01 NV-02', ['numberRepeated Sheet1!A4 "NV-02" {"firstCell":"Sheet1!A2"}']],
    ['2', ['numberMissing Sheet1!A2 "2" {"from":1,"to":1}']],
    ['1 5', ['numberMissing Sheet1!A3 "5" {"from":2,"to":4}']],
    ['1 3 2', []],
    ['1 2 12345678901234567', []],
    ['1 5 2', ['numberMissing Sheet1!A3 "5" {"from":3,"to":4}']],
    ['1 5 4 2', ['numberMissing Sheet1!A3 "5" {"from":3,"to":3}']],
    ['1 5 4', ['numberMissing Sheet1!A3 "5" {"from":2,"to":3}']],
    [
      '1 3 5',
      ['numberMissing Sheet1!A3 "3" {"from":2,"to":2}', 'numberMissing Sheet1!A4 "5" {"from":4,"to":4}'],
    ],
    ['A 1 2 B 1 3', ['numberMissing Sheet1!A7 "3" {"from":2,"to":2}']],
    ['A 1 2 B 3 1', ['numberRepeated Sheet1!A7 "1" {"firstCell":"Sheet1!A3"}']],
    ['A 1 B 2 C 1', []],
  ])('%s', (codes, expected) => {
    expect(problemsOf(rowsOf(codes))).toEqual(expected.map((problem) => `warning ${problem}`));
  });

  test('are not checked without a column of numbers', () => {
    expect(
      told(
        read(`
        Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn
        1. Rà soát thủ tục | Văn phòng | Các ngành | Quý I
        3. Công khai thủ tục | Văn phòng | Các ngành | Quý II`),
      ),
    ).toEqual([]);
  });
});

describe('sections', () => {
  test.each([
    ['A 1 C 2', ['sectionOutOfOrder Sheet1!A4 "C Phần" {"code":"C"}'], 'A C'],
    ['B 1', ['sectionOutOfOrder Sheet1!A2 "B Phần" {"code":"B"}'], 'B'],
    ['A 1 A 2', ['sectionOutOfOrder Sheet1!A4 "A Phần" {"code":"A (2)"}'], 'A A (2)'],
    [
      'A 1 A 2 A 3',
      [
        'sectionOutOfOrder Sheet1!A4 "A Phần" {"code":"A (2)"}',
        'sectionOutOfOrder Sheet1!A6 "A Phần" {"code":"A (3)"}',
      ],
      'A A (2) A (3)',
    ],
    ['A I 1 II 2 B I 3', [], 'A.I A.II B.I'],
  ])('%s', (codes, expected, sections) => {
    const reading = read(`${HEADER}\n${rowsOf(codes)}`);
    expect(told(reading)).toEqual(expected.map((problem) => `note ${problem}`));
    expect(reading.tasks.map(({ section }) => section).join(' ')).toBe(sections);
  });

  test('a heading without a code that comes twice', () => {
    const reading = read(
      `
      ${HEADER}
       | RÀ SOÁT | | |
      1 | Việc một | Báo cáo | Văn phòng | Quý I
       | RÀ SOÁT | | |
      2 | Việc hai | Báo cáo | Văn phòng | Quý I`,
      { column: 1 },
    );
    expect(told(reading)).toEqual(['note sectionOutOfOrder Sheet1!B4 "RÀ SOÁT" {"code":"RÀ SOÁT (2)"}']);
    expect(reading.sections).toEqual([
      { sheet: 'Sheet1', row: 2, code: 'RÀ SOÁT', title: 'RÀ SOÁT', level: 1 },
      { sheet: 'Sheet1', row: 4, code: 'RÀ SOÁT (2)', title: 'RÀ SOÁT', level: 1 },
    ]);
  });

  test('a list of Roman numbers under the letter H', () => {
    const { sections } = read(`${HEADER}\n${rowsOf('A B C D Đ E G H I 1 II 2')}`);
    expect(sections.slice(-3)).toEqual([
      { sheet: 'Sheet1', row: 9, code: 'H', title: 'Phần', level: 1 },
      { sheet: 'Sheet1', row: 10, code: 'H.I', title: 'Phần', level: 2 },
      { sheet: 'Sheet1', row: 12, code: 'H.II', title: 'Phần', level: 2 },
    ]);
  });

  test('no tasks, no section', () => {
    const reading = read(`${HEADER}\n | | | |`);
    expect(reading).toEqual({ tasks: [], sections: [], problems: [], rowKinds: ['blank'] });
  });
});
