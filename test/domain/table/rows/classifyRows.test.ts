import type { RowReading } from '../../../../src/domain/table/rows/RowReading';
import { classifyRows } from '../../../../src/domain/table/rows/classifyRows';
import type { TableFrame } from '../../../../src/domain/table/rows/TableRows';
import type { Role, TableKind } from '../../../../src/domain/table/Role';
import type { Area } from '../../../../src/domain/sheet/Snapshot';
import { sheetFromText } from '../../sheet/snapshotOf';

const COLUMNS: readonly (readonly [Role, string])[] = [
  ['no', 'STT'],
  ['content', 'Nội dung công việc'],
  ['result', 'Kết quả'],
  ['unit', 'Cơ quan thực hiện'],
  ['time', 'Thời gian'],
  ['note', 'Ghi chú'],
];

const HEADER = 'STT | Nội dung công việc | Kết quả | Cơ quan thực hiện | Thời gian |';

function frame(kind: TableKind): TableFrame {
  const columns = COLUMNS.map(([role, header], column) => ({
    column,
    header,
    role,
    confidence: 1,
    own: false,
  }));
  return { kind, headerRow: 0, firstRow: 1, columns };
}

/** "task 1", "section A: Ban hành", "foreign, unplaced" */
const told = ({ kind, code, title, isUnplaced }: RowReading): string =>
  [kind, code && ` ${code.text}`, title !== undefined && `: ${title}`, isUnplaced && ', unplaced']
    .filter(Boolean)
    .join('')
    .trimEnd();

interface Options {
  readonly merged?: readonly Area[];
  readonly kind?: TableKind;
}

/** Rows and what each is, parted by "=>". */
function check(written: string, { merged = [], kind = 'plan' }: Options = {}): void {
  const lines = written
    .split('\n')
    .filter((line) => line.includes('=>'))
    .map((line) => line.split('=>').map((part) => part.trim()));
  const sheet = sheetFromText([HEADER, ...lines.map(([row = '']) => row.replace(/^\|/, ' |'))].join('\n'), {
    merged,
  });
  const readings = classifyRows(sheet, frame(kind), lines.length + 1);
  expect(readings.map(told)).toEqual(lines.map(([, expected]) => expected));
  expect(readings.map(({ row }) => row)).toEqual(lines.map((_, i) => i + 1));
}

describe('rows with a number', () => {
  test.each([
    ['no row at all', ''],
    [
      'tasks, whatever of them is filled',
      `
      1 | Rà soát | Báo cáo | Văn phòng | Quý I | => task 1
      2. | Rà soát | | | | gấp => task 2
      3.1 | Rà soát | | | | gấp => task 3.1
      4.1 | Rà soát | | | | => task 4.1
      4.2 | | Báo cáo | | | => task 4.2
      `,
    ],
    [
      'a number with nothing beside it',
      `
      1 | Rà soát | Báo cáo | Văn phòng | Quý I | => task 1
      2 | | | | | => task 2, unplaced
      | | | | | => blank
      `,
    ],
    [
      'a title heads deeper numbers',
      `
      1 | Công khai | | | | => section 1: Công khai
      1.1 | Niêm yết | | | | => section 1.1: Niêm yết
      1.1.1 | Tại trụ sở | Bảng | | | => task 1.1.1
      `,
    ],
    [
      'a title does not head the numbers of another one',
      `
      1 | Công khai | | | | => task 1
      2.1 | Tại trụ sở | Bảng | | | => task 2.1
      1.1 | Rà soát | | | | => task 1.1
      1.2.1 | Rà soát hộ tịch | Bảng | | | => task 1.2.1
      `,
    ],
    [
      'a row with details is a task although deeper numbers follow',
      `
      1 | Công khai | | Văn phòng | | => task 1
      1.1 | Tại trụ sở | Bảng | | | => task 1.1
      `,
    ],
    [
      'a title heads letters and bullets that have details',
      `
      1 | Công khai | | | | => section 1: Công khai
      a) | Tại trụ sở | Bảng | | Quý I | => task a
      2 | Rà soát | | | | => section 2: Rà soát
      - | Hộ tịch | Bảng | | Quý I | => task -
      3 | Báo cáo | | | | => section 3: Báo cáo
      | a) Định kỳ | Báo cáo | | Quý I | => task
      4 | Tập huấn | | | | => section 4: Tập huấn
      | - Tại phường | Lớp | | Quý I | => task
      `,
    ],
    [
      'letters and bullets without details are the rest of the task',
      `
      1 | Công khai | | | | => task 1
      a) | Tại trụ sở | | | | => continuation
      2 | Rà soát | | | | => task 2
      - | Hộ tịch | | | | => continuation
      3 | Báo cáo | | | | => task 3
      | a) Định kỳ | | | | => continuation
      4 | Tập huấn | | | | => task 4
      | - Tại phường | | | | => continuation
      5 | Kiểm tra | | | | => task 5
      `,
    ],
    [
      '"3" heads "3a" and "2.4" heads "2.4a", not "3ab" nor "13a"',
      `
      3 | Công khai | | | | => section 3: Công khai
      3a | Tại trụ sở | Bảng | | | => task 3a
      2.4 | Rà soát | | | | => section 2.4: Rà soát
      2.4đ | Hộ tịch | | | | => task 2.4đ
      3 | Công khai | | | | => task 3
      3ab | Tại trụ sở | Bảng | | | => task 3ab
      3 | Công khai | | | | => task 3
      13a | Tại trụ sở | Bảng | | | => task 13a
      `,
    ],
    [
      'single numbers under a path, not under a number',
      `
      1.1 | Công khai | | | | => section 1.1: Công khai
      1 | Tại trụ sở | Bảng | | | => task 1
      2 | Công khai | | | | => task 2
      3 | Tại trụ sở | Bảng | | | => task 3
      `,
    ],
    [
      'a title before a letter of sections, a plain row or nothing is a task',
      `
      1 | Công khai | | | | => task 1
      A | Rà soát | Bảng | | | => task A
      2 | Công khai | | | | => task 2
      | Rà soát hộ tịch | Bảng | | Quý I | => task
      3 | Công khai | | | | => task 3
      `,
    ],
    [
      'a header and three blank rows may stand before the deeper number',
      `
      1 | Công khai | | | | => section 1: Công khai
      | | | | | => blank
      ${HEADER} => header
      | | | | | => blank
      | | | | | => blank
      1.1 | Tại trụ sở | Bảng | | | => task 1.1
      `,
    ],
    [
      'five rows between are too many',
      `
      1 | Công khai | | | | => task 1
      | | | | | => blank
      | | | | | => blank
      | | | | | => blank
      | | | | | => blank
      | | | | | => blank
      1.1 | Tại trụ sở | Bảng | | | => task 1.1
      `,
    ],
  ])('%s', (_, rows) => {
    check(rows);
  });

  test('rows beside one merged number', () => {
    check(
      `
      1 | Công khai | Bảng | Văn phòng | Quý I | => task 1
      | Rà soát | Tin | Tư pháp | Quý II | => continuation
      | Tập huấn. | Lớp | Tư pháp | Quý II | => task
      `,
      { merged: [{ row: 1, column: 0, rowCount: 2, columnCount: 1 }] },
    );
  });

  test('of an indicator table', () => {
    check(
      `
      A | Cải cách | | | | => section A: Cải cách
      1 | Hồ sơ trực tuyến | % | | 80 | => indicator 1
      | của phường | | | | => continuation
      `,
      { kind: 'indicator' },
    );
  });
});

describe('rows with a letter, a Roman number or words in the number column', () => {
  test.each([
    [
      'titles of sections',
      `
      A | Ban hành | | | | => section A: Ban hành
      II | Rà soát | | | | gấp => section II: Rà soát
      V. | | Công khai | | | => section V: Công khai
      B | | | | | => section B: 
      C | Rà soát | Báo cáo | | | => task C
      D | | Báo cáo | Văn phòng | | => task D
      `,
    ],
    [
      'a title in capitals although something stands beside it',
      `
      B | RÀ SOÁT | | | Cả năm | => section B: RÀ SOÁT
      3 | Rà soát thủ tục | Báo cáo | | | => task 3
      C | RÀ SOÁT | | | Cả năm | => task C
      4 | RÀ SOÁT THỦ TỤC | Báo cáo | | | => task 4
      D | Rà soát | | | Cả năm | => task D
      5 | Rà soát thủ tục | Báo cáo | | | => task 5
      E | 2025 | | | Cả năm | => task E
      6 | Rà soát thủ tục | Báo cáo | | | => task 6
      G | RÀ SOÁT | | | Cả năm | => task G
      a) | Hộ tịch | Báo cáo | | | => continuation
      H | RÀ SOÁT | | | Cả năm | => task H
      `,
    ],
    [
      'letters and bullets: tasks with a time, at the beginning and under a title, else the rest of a task',
      `
      a) | Hộ tịch | Báo cáo | | | => task a
      b) | Đất đai | Báo cáo | | | => continuation
      c) | Xây dựng | Báo cáo | | Quý I | => task c
      A | Công khai | | | | => section A: Công khai
      - | Hộ tịch | Báo cáo | | | => task -
      + | Đất đai | Báo cáo | | | => continuation
      – | Xây dựng | Báo cáo | | Quý I | => task -
      `,
    ],
    [
      'words: a task with something beside them, a title alone, no part of the table after its last row',
      `
      NV | Rà soát | | | | => task NV
      NV | | Báo cáo | | | => task NV
      Công tác chung | | | | | => section: Công tác chung
      1 | Rà soát | Báo cáo | | | => task 1
      Công tác khác | | | | | => foreign
      `,
    ],
    [
      'a letter opens a section even over words of a signature',
      `
      A | CHỦ TỊCH | | | | => section A: CHỦ TỊCH
      1 | Rà soát | Báo cáo | | | => task 1
      `,
    ],
  ])('%s', (_, rows) => {
    check(rows);
  });
});

describe('rows with a code before their text', () => {
  test.each([
    [
      'sections',
      `
      A. Ban hành | | | | | => section A: Ban hành
      II. Ban hành | văn bản | | | | => section II: Ban hành văn bản
      | C. Ban hành | | | | => section C: Ban hành
      D. Ban hành | D. Ban hành | | | | => section D: Ban hành
      `,
    ],
    [
      'tasks with a letter',
      `
      | A. Ban hành | Báo cáo | | | => task A: Ban hành
      | II. Ban hành | Báo cáo | | | => task II: Ban hành
      `,
    ],
    [
      'tasks of a table without numbers in a column of their own',
      `
      1. Rà soát | | Báo cáo | | Quý I | => task 1: Rà soát
      | 2. Công khai | Báo cáo | | Quý I | => task 2: Công khai
      | 2.1. Tại trụ sở | | | | => task 2.1: Tại trụ sở
      | 3. Tập huấn | | | | => task 3: Tập huấn
      | a) Nội bộ | | | | => continuation
      4. Kiểm tra | | Báo cáo | | Quý I | => task 4: Kiểm tra
      `,
    ],
    [
      'a number that heads deeper ones',
      `
      1. Công khai | | | | | => section 1: Công khai
      1.1 | Tại trụ sở | Bảng | | | => task 1.1
      2. Công khai | thủ tục | | | | => section 2: Công khai thủ tục
      2.1 | Tại trụ sở | Bảng | | | => task 2.1
      `,
    ],
    [
      'a list in the task above where tasks are numbered in their own column',
      `
      | 1. Rà soát | Báo cáo | | Quý I | => task 1: Rà soát
      2 | Công khai | Báo cáo | | Quý I | => task 2
      | 1. Tại trụ sở | Báo cáo | | | => continuation
      | 1.2. Trên mạng | Báo cáo | | | => continuation
      | A. Rà soát | | | | => section A: Rà soát
      3 | Công khai | Báo cáo | | Quý I | => task 3
      `,
    ],
  ])('%s', (_, rows) => {
    check(rows);
  });
});

describe('rows without a code', () => {
  test.each([
    [
      'without content: the rest of the task above, not of a title, nor of nothing',
      `
      | | Báo cáo | | | => foreign, unplaced
      A | Công khai | | | | => section A: Công khai
      | | Báo cáo | | | => foreign, unplaced
      | | | | | gấp => continuation
      1 | Rà soát | | | | => task 1
      | | Báo cáo | | | => continuation
      `,
    ],
    [
      'going on in lower case or with a closing mark',
      `
      1 | Rà soát | Báo cáo | | Quý I | => task 1
      | thủ tục | Báo cáo | | Quý II | => continuation
      | ) | | | | => continuation
      | , hộ tịch | | | | => continuation
      | ; hộ tịch | | | | => continuation
      | … | | | | => continuation
      | . | | | | => continuation
      `,
    ],
    [
      'going on after the last row with a number',
      `
      1 | Rà soát | Báo cáo | | Quý I | => task 1
      | thủ tục | | | | => continuation
      | Thủ tục | | | | => foreign, unplaced
      | Thủ tục | | | | => foreign, unplaced
      `,
    ],
    [
      'going on under the header printed again',
      `
      1 | Công khai của | Báo cáo | | Quý I | => task 1
      ${HEADER} => header
      | | | | | => blank
      | Ủy ban | Báo cáo | | Quý II | => continuation
      | Rà soát. | Báo cáo | | Quý II | => task
      ${HEADER} => header
      2 | Công khai | Báo cáo | | Quý II | => task 2
      | Rà soát. | Báo cáo | | Quý II | => task
      `,
    ],
    [
      'under a header of a table without numbers, and of one with nothing above: tasks',
      `
      | Công khai | Báo cáo | | Quý I | => task
      ${HEADER} => header
      | Rà soát | Báo cáo | | Quý II | => task
      `,
    ],
    [
      'under a header with nothing above it: tasks',
      `
      ${HEADER} => header
      | Rà soát | Báo cáo | | Quý II | => task
      1 | Công khai | Báo cáo | | Quý I | => task 1
      `,
    ],
    [
      'tasks with a time; in a numbered table not with other details',
      `
      1 | Công khai | Báo cáo | | | => task 1
      | Rà soát | Báo cáo | | Quý II | => task
      | Tập huấn | Lớp | | | => continuation
      A | Kiểm tra | | | | => section A: Kiểm tra
      | Kiểm tra | Báo cáo | | | => task
      2 | Công khai | Báo cáo | | | => task 2
      `,
    ],
    [
      'tasks of a table without numbers, with details and without',
      `
      | Công khai | Báo cáo | | | => task
      | Rà soát | | | | => task
      | RÀ SOÁT | | | | => section: RÀ SOÁT
      | Tập huấn. | Lớp | | | => task
      `,
    ],
    [
      'a bullet: the rest of the task or title above, a task with nothing above',
      `
      | - Tại trụ sở | | | | => task
      1 | Công khai. | Báo cáo | | Quý I | => task 1
      | - Tại trụ sở | | | | => continuation
      | a) Trên mạng | | | | => continuation
      A | Rà soát | | | | => section A: Rà soát
      | - Hộ tịch | | | | => continuation
      2 | Công khai | Báo cáo | | | => task 2
      `,
    ],
  ])('%s', (_, rows) => {
    check(rows);
  });

  test.each(['. ', ';', ':', '!', '?', '…', ')'])(
    'a title stands after a task that ends with "%s"',
    (mark) => {
      check(`
      1 | Công khai ${mark} | Báo cáo | | | => task 1
      | Rà soát | | | | => section: Rà soát
      2 | Hộ tịch | Báo cáo | | | => task 2
    `);
    },
  );

  test.each(['.', ',', ';', ':', '!', '?', '…'])('a text that ends with "%s" is no title', (mark) => {
    check(`
      1 | Công khai. | Báo cáo | | Quý I | => task 1
      | Rà soát${mark} | | | | => continuation
      2 | Hộ tịch | Báo cáo | | | => task 2
    `);
  });

  test.each([
    [
      'a title at the beginning, and after a task with a time',
      `
      | Công khai | | | | => section: Công khai
      1 | Niêm yết | Bảng | | Quý I | => task 1
      | Rà soát | | | | => section: Rà soát
      2 | Hộ tịch | Báo cáo | | | => task 2
      `,
    ],
    [
      'no title after a task that is not finished, unless in capitals',
      `
      1 | Công khai. Niêm yết | Bảng | | | => task 1
      | Rà soát | | | | => continuation
      | RÀ SOÁT: | | | | => section: RÀ SOÁT:
      2 | Hộ tịch | Báo cáo | | Quý I | => task 2
      | Chung. Đất đai | | | | => section: Chung. Đất đai
      3 | Đất đai | Báo cáo | | | => task 3
      `,
    ],
  ])('%s', (_, rows) => {
    check(rows);
  });

  test('a cell merged over content and details is a title', () => {
    check(
      `
      1 | Công khai | Bảng | | | => task 1
      | Công tác thông tin: | | | | => section: Công tác thông tin:
      2 | Rà soát | Báo cáo | | | => task 2
      | Công tác khác: | | | | => continuation
      3 | Rà soát | Báo cáo | | | => task 3
      | (hết) | | | | => foreign, unplaced
      `,
      {
        merged: [
          { row: 2, column: 1, rowCount: 1, columnCount: 4 },
          { row: 4, column: 1, rowCount: 1, columnCount: 3 },
          { row: 6, column: 1, rowCount: 1, columnCount: 4 },
        ],
      },
    );
  });
});

test('a title in capitals that a narrow column broke', () => {
  check(`
    II | CÔNG KHAI, GIẢI QUYẾT THỦ TỤC HÀNH | | | | => section II: CÔNG KHAI, GIẢI QUYẾT THỦ TỤC HÀNH
    | CHÍNH | | | | => continuation
    1 | Niêm yết | Báo cáo | | Quý I | => task 1
    III | RÀ SOÁT | | | | => section III: RÀ SOÁT
    | CHÍNH | | | | => section: CHÍNH
    2 | Niêm yết | Báo cáo | | Quý I | => task 2
    | CÔNG KHAI, GIẢI QUYẾT THỦ TỤC HÀNH | | | | => section: CÔNG KHAI, GIẢI QUYẾT THỦ TỤC HÀNH
    | CHÍNH | | | | => section: CHÍNH
    3 | Niêm yết | Báo cáo | | Quý I | => task 3
    IV | CÔNG KHAI, GIẢI QUYẾT THỦ TỤC HÀNH | | | | => section IV: CÔNG KHAI, GIẢI QUYẾT THỦ TỤC HÀNH
    | CẢI CÁCH THỂ CHẾ | | | | => section: CẢI CÁCH THỂ CHẾ
    4 | Niêm yết | Báo cáo | | Quý I | => task 4
    V | Công khai, giải quyết thủ tục hành | | | | => section V: Công khai, giải quyết thủ tục hành
    | CHÍNH | | | | => section: CHÍNH
    5 | Niêm yết | Báo cáo | | Quý I | => task 5
  `);
});

test.each([
  ['Trước ngày', '30/9/2025'],
  ['Chậm nhất ngày', '30/9/2025'],
  ['Trước', 'ngày 30/9'],
  ['Đến hết', 'năm 2025'],
  ['Thường xuyên và', 'đột xuất'],
  ['Quý I -', 'Quý II'],
])('the time "%s" goes on with "%s" in the row below', (time, rest) => {
  check(`
    1 | Rà soát | Báo cáo | | ${time} | => task 1
    | Theo danh mục | | | ${rest} | => continuation
    2 | Công khai | Báo cáo | | Quý I | => task 2
  `);
});

test.each(['Hằng quý', 'Trong năm', 'Quý I', 'Hết năm', 'Hằng ngày', ''])(
  'the time "%s" is whole: the next row with a time is a task',
  (time) => {
    check(`
      1 | Rà soát | Báo cáo | | ${time} | => task 1
      | a) Hộ tịch | | | Quý II | => task
      2 | Công khai | Báo cáo | | Quý I | => task 2
    `);
  },
);

test('a title merged over the row stands in its first column, whatever that holds', () => {
  const sheet = sheetFromText(
    `Thời hạn | Chủ trì | Nhiệm vụ | Sản phẩm
     I. THỂ CHẾ | | |
     Quý I | Văn phòng | Ban hành | Quyết định
     II. DỮ LIỆU | | |
     Quý II | Công an | Rà soát | Báo cáo`,
    { merged: [1, 3].map((row) => ({ row, column: 0, rowCount: 1, columnCount: 4 })) },
  );
  const roles: readonly Role[] = ['time', 'lead', 'content', 'result'];
  const columns = roles.map((role, column) => ({ column, header: role, role, confidence: 1, own: false }));
  const readings = classifyRows(sheet, { kind: 'plan', headerRow: 0, firstRow: 1, columns }, 5);
  expect(readings.map(told)).toEqual(['section I: THỂ CHẾ', 'task', 'section II: DỮ LIỆU', 'task']);
});

describe('rows that are no part of the table', () => {
  test.each([
    [
      'totals and remarks, tasks follow',
      `
      1 | Rà soát | Báo cáo | | Quý I | => task 1
      Tổng cộng | 01 nhiệm vụ | | | | => foreign
      | Ghi chú: tạm tính | | | | => foreign
      | Công khai. | Báo cáo | | Quý I | => task
      | thủ tục | | | | => continuation
      `,
    ],
    [
      'everything after a signature, up to the next number',
      `
      1 | Rà soát | Báo cáo | | Quý I | => task 1
      | | | CHỦ TỊCH | | => foreign
      | Trần Thị B | Báo cáo | | Quý I | => foreign
      B | Ban hành | | | | => foreign
      2 | Công khai | Báo cáo | | Quý I | => task 2
      | Tập huấn | Báo cáo | | Quý I | => task
      B | Ban hành | | | | => section B: Ban hành
      `,
    ],
    [
      'a remark does not end what a signature ended',
      `
      1 | Rà soát | Báo cáo | | Quý I | => task 1
      | | | CHỦ TỊCH | | => foreign
      | Ghi chú: tạm tính | | | | => foreign
      | Trần Thị B | Báo cáo | | Quý I | => foreign
      `,
    ],
  ])('%s', (_, rows) => {
    check(rows);
  });
});
