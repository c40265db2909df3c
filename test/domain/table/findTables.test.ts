import fc from 'fast-check';
import { findTables } from '../../../src/domain/table/findTables';
import { readTasks } from '../../../src/domain/table/readTasks';
import type { Grid } from '../../../src/domain/sheet/Grid';
import type { ReadTable } from '../../../src/domain/table/Table';
import { sheetFromText, sheetOf, type SheetOptions } from '../sheet/snapshotOf';

const roles = (table: ReadTable | undefined): string =>
  (table?.columns ?? []).map(({ role }) => role).join(' ');

function only(text: string, options: SheetOptions = {}): { sheet: Grid; table: ReadTable } {
  const sheet = sheetFromText(text, options);
  const tables = findTables(sheet);
  const [table] = tables;
  if (!table || tables.length !== 1) throw new Error(`${tables.length} tables`);
  return { sheet, table };
}

describe('where a header may stand', () => {
  test('under title rows, away from column A', () => {
    const { table } = only(
      `
      | UBND PHƯỜNG PHỔ NINH | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
      | KẾ HOẠCH | | | |
      | Kiểm soát thủ tục hành chính năm 2025 | | | |
      | | | | |
      | STT | Nội dung công việc | Cơ quan thực hiện | Thời gian thực hiện | Kết quả
      | 1 | Rà soát thủ tục | Văn phòng | Quý I | Báo cáo
      `,
    );
    expect(table).toMatchObject({ kind: 'plan', headerRow: 4, headerRowCount: 1, firstRow: 5, lastRow: 5 });
    expect(table.columns.map(({ column }) => column)).toEqual([1, 2, 3, 4, 5]);
  });

  test('with the row "(1) (2) (3)" under it', () => {
    const { table } = only(`
      STT | Nội dung công việc | Cơ quan thực hiện | Thời gian thực hiện
      (1) | (2) | (3) | (4)
      1 | Rà soát thủ tục | Văn phòng | Quý I
    `);
    expect(table).toMatchObject({ headerRow: 0, headerRowCount: 1, firstRow: 2, layout: 'wellFormed' });
  });

  test('with the row "A B 1 2" under it', () => {
    const { table } = only(`
      STT | Chỉ tiêu | ĐVT | Kế hoạch năm 2025 | Thực hiện
      A | B | C | 1 | 2
      1 | Tỷ lệ hồ sơ trực tuyến | % | 80 | 82
    `);
    expect(table).toMatchObject({ kind: 'indicator', firstRow: 2 });
  });

  test('two rows high, the merged cells known', () => {
    const { table } = only(
      `
      STT | Nhiệm vụ | Cơ quan thực hiện | | Thời gian hoàn thành
       | | Chủ trì | Phối hợp |
      1 | Rà soát thủ tục | Văn phòng | Công an | Quý I
      `,
      {
        merged: [
          { row: 0, column: 2, rowCount: 1, columnCount: 2 },
          ...[0, 1, 4].map((column) => ({ row: 0, column, rowCount: 2, columnCount: 1 })),
        ],
      },
    );
    expect(table).toMatchObject({ kind: 'plan', headerRowCount: 2, firstRow: 2 });
    expect(roles(table)).toBe('no content lead cooperating time');
    expect(table.columns[2]?.header).toBe('Cơ quan thực hiện – Chủ trì');
  });

  test('two rows high, the merged cells not known', () => {
    const { table } = only(`
      STT | Nhiệm vụ | Cơ quan thực hiện | | Thời gian thực hiện | | Sản phẩm
       | | Chủ trì | Phối hợp | Bắt đầu | Kết thúc |
      1 | Rà soát thủ tục | Văn phòng | Công an | 01/3 | 15/4 | Báo cáo
    `);
    expect(table).toMatchObject({ headerRowCount: 2, firstRow: 2 });
    expect(roles(table)).toBe('no content lead cooperating start time result');
  });

  test('two rows high in an indicator table, years above plan and result', () => {
    const { table } = only(`
      TT | Chỉ tiêu | ĐVT | Năm 2024 | | Năm 2025 | | Ghi chú
       | | | Kế hoạch | Thực hiện | Kế hoạch | Thực hiện |
      1 | Tỷ lệ hồ sơ trực tuyến | % | 70 | 75 | 80 | 82 |
    `);
    expect(table.kind).toBe('indicator');
    expect(roles(table)).toBe('no name measure other previous target actual note');
  });

  test('its words broken over two rows by narrow columns', () => {
    const { table } = only(`
      STT | Nội dung | Kết quả | Cơ quan, đơn | Thời gian
       | công việc | công việc | vị thực hiện | thực hiện
      1 | Rà soát thủ tục | Báo cáo | Văn phòng | Quý I
    `);
    expect(table).toMatchObject({ headerRowCount: 2, firstRow: 2 });
    expect(roles(table)).toBe('no content result unit time');
    expect(table.columns.map(({ header }) => header)).toContain('Cơ quan, đơn vị thực hiện');
  });

  test('a column of numbers without a header is the number column', () => {
    const { table } = only(`
       | Nội dung công việc | Đơn vị thực hiện | Thời gian thực hiện | Kết quả
      1 | Rà soát thủ tục | Văn phòng | Quý I | Báo cáo
      2 | Công khai thủ tục | Tư pháp | Quý II | Văn bản
      3 | Tập huấn nghiệp vụ | Văn phòng | Quý III | Lớp tập huấn
    `);
    expect(roles(table)).toBe('no content unit time result');
  });
});

describe('several tables', () => {
  test('a plan and its annex of indicators, one under another', () => {
    const sheet = sheetFromText(
      `
      KẾ HOẠCH | | |
      STT | Nội dung công việc | Cơ quan thực hiện | Thời gian thực hiện
      1 | Rà soát thủ tục | Văn phòng | Quý I
      2 | Công khai thủ tục | Văn phòng | Thường xuyên
       | | |
       | PHỤ LỤC | |
       | CHỈ TIÊU NĂM 2025 | |
      STT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2025
      1 | Tỷ lệ hồ sơ trực tuyến | % | Tối thiểu 80
    `.replace(/\n\s*\| \| \|\n/, '\n | | |\n'),
    );
    const tables = findTables(sheet);
    expect(tables.map(({ kind, firstRow, lastRow }) => [kind, firstRow, lastRow])).toEqual([
      ['plan', 2, 3],
      ['indicator', 8, 8],
    ]);
    const [plan] = tables;
    expect(plan && readTasks(sheet, plan).problems).toEqual([]);
  });

  test('a look-alike is listed with the reason why it is no plan', () => {
    const sheet = sheetFromText(`
      TT | Trình tự | Trách nhiệm | Thời gian giải quyết | Biểu mẫu/ Kết quả
      1 | Tiếp nhận hồ sơ | Bộ phận Một cửa | 0,5 ngày | Mẫu 01
    `);
    expect(findTables(sheet)).toMatchObject([{ kind: 'other', refusal: 'procedure' }]);
  });

  test.each(['', 'Xin chào', 'Tên | Tuổi\nAn | 30', 'Văn phòng | Quý I\nCông an | Quý II'])(
    'no table in %j',
    (text) => {
      expect(findTables(sheetFromText(text))).toEqual([]);
    },
  );
});

describe('corrections', () => {
  const TEXT = `
    STT | Nội dung | Cột X | Ghi chú
    1 | Rà soát thủ tục | Xuân | a
    2 | Công khai thủ tục | Hạ | b
  `;

  test('the user names a column, and the table becomes a plan', () => {
    const sheet = sheetFromText(TEXT, { name: 'KH' });
    expect(findTables(sheet)[0]?.kind).toBe('other');
    const [table] = findTables(sheet, [{ sheet: 'KH', header: 'cột x', role: 'time' }]);
    expect(table).toMatchObject({ kind: 'plan', refusal: '' });
    expect(roles(table)).toBe('no content time note');
    expect(table?.columns[2]?.confidence).toBe(1);
  });

  test('a role is taken from the column that had it; other sheets are not touched', () => {
    const sheet = sheetFromText(TEXT, { name: 'KH' });
    expect(roles(findTables(sheet, [{ sheet: 'KH', header: 'Ghi chú', role: 'content' }])[0])).toBe(
      'no other other content',
    );
    expect(roles(findTables(sheet, [{ sheet: 'KH2', header: 'Ghi chú', role: 'content' }])[0])).toBe(
      'no content other note',
    );
  });
});

test('our own columns are known by the sheet property', () => {
  const { table } = only(
    `
    STT | Nội dung công việc | Cơ quan thực hiện | Thời gian | Tình trạng | Tình trạng theo hạn | Số ngày chậm
    1 | Rà soát thủ tục | Văn phòng | Quý I | Đã xong | Hoàn thành |
    `,
    { properties: { 'tthc.ownColumns': JSON.stringify(['Tình trạng theo hạn', 'Số ngày chậm']) } },
  );
  expect(table.columns.map(({ role, own }) => [role, own])).toEqual([
    ['no', false],
    ['content', false],
    ['unit', false],
    ['time', false],
    ['status', false],
    ['status', true],
    ['daysLate', true],
  ]);
});

test('moving a table changes its addresses and nothing else', () => {
  const rows = [
    ['STT', 'Nội dung công việc', 'Cơ quan thực hiện', 'Thời gian thực hiện', 'Kết quả'],
    ['A', 'Ban hành văn bản', '', '', ''],
    [1, 'Rà soát thủ tục', '- Văn phòng;\n- Các ngành phối hợp.', 'Quý I', 'Báo cáo'],
    [2, 'Công khai thủ tục của', 'Văn phòng', 'Thường', 'Văn bản'],
    ['STT', 'Nội dung công việc', 'Cơ quan thực hiện', 'Thời gian thực hiện', 'Kết quả'],
    ['', 'phường.', '', 'xuyên', ''],
  ];
  const home = sheetOf(rows);
  const [homeTable] = findTables(home);
  if (!homeTable) throw new Error('no table');
  const strip = (sheet: Grid, table: ReadTable) => {
    const { tasks, rowKinds } = readTasks(sheet, table);
    return {
      tasks: tasks.map(({ no, section, content, result, unit, time }) => ({
        no,
        section,
        content,
        result,
        unit,
        time: time.value,
      })),
      rowKinds,
    };
  };
  const expected = strip(home, homeTable);
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), (row, column) => {
      const sheet = sheetOf(rows, { row, column });
      const [table] = findTables(sheet);
      if (!table) throw new Error('no table');
      expect(table.headerRow).toBe(row);
      expect(table.columns[0]?.column).toBe(column);
      expect(table.confidence).toBe(homeTable.confidence);
      expect(strip(sheet, table)).toEqual(expected);
      expect(readTasks(sheet, table).tasks[1]?.rows).toEqual([row + 4, row + 6]);
    }),
  );
});

test('rows of data in the words of headers, numbered like years, are no headers', () => {
  const row = fc.tuple(
    fc.constantFrom('Kế hoạch', 'Nội dung công việc', 'Nhiệm vụ', 'Tiến độ thực hiện', 'Chỉ tiêu', 'Kết quả'),
    fc.constantFrom('Báo cáo', 'Kết quả thực hiện', 'Danh mục', 'Sản phẩm', ''),
    fc.constantFrom('Văn phòng', 'Các phòng', 'Đơn vị chủ trì', 'Cơ quan, đơn vị', 'Công chức'),
    fc.constantFrom('Quý I', 'Năm 2025', 'Cả năm', 'Hằng quý', 'Thời gian theo quy định'),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 8, maxLength: 30 }), fc.nat(2026), (rows, start) => {
      const sheet = sheetOf([
        ['STT', 'Nội dung công việc', 'Kết quả công việc', 'Đơn vị thực hiện', 'Thời gian thực hiện'],
        ...rows.flatMap((cells, i) => [
          ...(i % 5 === 3 ? [['', '', '', '', '']] : []),
          [start + i, ...cells],
        ]),
      ]);
      const tables = findTables(sheet);
      expect(tables.map(({ headerRow }) => headerRow)).toEqual([0]);
      expect(tables.flatMap((table) => readTasks(sheet, table).tasks)).toHaveLength(rows.length);
    }),
    {
      examples: [[Array.from({ length: 9 }, () => ['Nhiệm vụ', 'Danh mục', 'Công chức', 'Năm 2025']), 2020]],
    },
  );
});

describe('tables side by side', () => {
  const spans = (text: string): string[] =>
    findTables(sheetFromText(text)).map(
      (table) =>
        `${table.kind} ${table.headerRow}: ${table.columns.map(({ column, role }) => `${column} ${role}`).join(', ')}`,
    );

  test('parted by a blank column are two', () => {
    expect(
      spans(`
        STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | | STT | Chỉ tiêu | ĐVT | Kế hoạch năm 2025
        (1) | (2) | (3) | (4) | | (1) | (2) | (3) | (4)
        1 | Rà soát thủ tục | Văn phòng | Quý I | | 1 | Hồ sơ trực tuyến | % | 80
        2 | Công khai thủ tục | Văn phòng | Quý II | | | | |
      `),
    ).toEqual(['plan 0: 0 no, 1 content, 2 lead, 3 time', 'indicator 0: 5 no, 6 name, 7 measure, 8 target']);
  });

  test('parted by a second "STT" alone are two', () => {
    expect(
      spans(`
        STT | Việc quý I | Đơn vị thực hiện | Thời hạn | TT | Việc quý II | Đơn vị thực hiện | Thời hạn
        1 | Rà soát thủ tục | Văn phòng | 15/3 | 1 | Công khai thủ tục | Công an | 15/6
      `),
    ).toEqual(['plan 0: 0 no, 1 content, 2 unit, 3 time', 'plan 0: 4 no, 5 content, 6 unit, 7 time']);
  });

  test('whose headers stand in different rows are two', () => {
    expect(
      spans(`
        STT | Nhiệm vụ | Đơn vị thực hiện | Thời hạn | | | | |
        1 | Rà soát thủ tục | Văn phòng | Quý I | | CHỈ TIÊU | | |
        2 | Công khai thủ tục | Văn phòng | Quý II | | STT | Chỉ tiêu | ĐVT | Kế hoạch năm 2025
        3 | Kiểm tra | Văn phòng | Quý II | | 1 | Hồ sơ trực tuyến | % | 80
      `),
    ).toEqual(['plan 0: 0 no, 1 content, 2 unit, 3 time', 'indicator 2: 5 no, 6 name, 7 measure, 8 target']);
  });

  test('end where a table across the sheet begins', () => {
    const sheet = sheetFromText(`
      STT | Nhiệm vụ | Đơn vị thực hiện | Thời hạn | | STT | Nhiệm vụ | Đơn vị thực hiện | Thời hạn
      1 | Rà soát thủ tục | Văn phòng | Quý I | | 1 | Kiểm tra | Công an | Quý I
      2 | Công khai thủ tục | Văn phòng | Quý II | | | | |
       | | | | | | | |
      STT | Chỉ tiêu | ĐVT | Kế hoạch năm 2025 | Thực hiện | | | |
      1 | Hồ sơ trực tuyến | % | 80 | 82 | | | |
    `);
    const tables = findTables(sheet);
    expect(tables).toMatchObject([
      { kind: 'plan', layout: 'pasted', lastRow: 2 },
      { kind: 'plan', layout: 'pasted', lastRow: 1 },
      { kind: 'indicator', layout: 'wellFormed', headerRow: 4 },
    ]);
    const contents = tables
      .filter(({ kind }) => kind === 'plan')
      .map((table) => readTasks(sheet, table).tasks.map(({ content }) => content));
    expect(contents).toEqual([['Rà soát thủ tục', 'Công khai thủ tục'], ['Kiểm tra']]);
  });

  test.each([
    [
      'a blank column before the tracking columns',
      'STT | Nhiệm vụ | Đơn vị | Thời hạn | | Tình trạng | Ngày hoàn thành | Ghi chú',
    ],
    ['a second number of one table', 'STT | Nhóm | TT | Nhiệm vụ | Đơn vị thực hiện | Thời hạn'],
    ['a list of words beside', 'STT | Nhiệm vụ | Đơn vị | Thời hạn | | Danh mục'],
  ])('%s makes no second table', (_, header) => {
    const cells = header.split('|').map((label, i) => (label.trim() === '' ? '' : i === 0 ? '1' : 'Quý I'));
    expect(findTables(sheetFromText(`${header}\n${cells.join(' | ')}`))).toHaveLength(1);
  });
});
