import { findTables } from '../../../src/domain/table/findTables';
import { readIndicators, type IndicatorReading } from '../../../src/domain/table/readIndicators';
import { sheetFromText, type SheetOptions } from '../sheet/snapshotOf';

function read(text: string, options: SheetOptions = {}): IndicatorReading {
  const sheet = sheetFromText(text, options);
  const table = findTables(sheet).find(({ kind }) => kind === 'indicator');
  if (!table) throw new Error('no indicator table');
  return readIndicators(sheet, table, 2027);
}

test('every column of our own indicator sheet', () => {
  const { indicators, problems } = read(`
    STT | Nội dung chỉ tiêu | Đơn vị tính | Chỉ tiêu năm | Cơ quan thực hiện | Kết quả năm 2024 | Tử số | Mẫu số | Kết quả thực hiện | Chỉ tiêu giao | Đánh giá | Còn thiếu | Ghi chú
    1 | Tỷ lệ hồ sơ trực tuyến | % | Tối thiểu 80 | Văn phòng | 75 | 170 | 200 | 85 | ≥ 82,5 % | Đạt | | đã đối chiếu
  `);
  expect(indicators).toMatchObject([
    {
      no: '1',
      row: 2,
      name: 'Tỷ lệ hồ sơ trực tuyến',
      nameCell: 'Sheet1!B2',
      measure: '%',
      agency: 'Văn phòng',
      target: { value: 'Tối thiểu 80', cell: 'Sheet1!D2' },
      previous: { value: 75 },
      numerator: { value: 170 },
      denominator: { value: 200 },
      actual: { value: 85, cell: 'Sheet1!I2' },
      note: { value: 'đã đối chiếu' },
    },
  ]);
  expect(problems).toEqual([]);
});

test('a field is absent where there is no such column', () => {
  const { indicators } = read('STT | Chỉ tiêu | ĐVT | Kế hoạch năm 2025\n1 | Tỷ lệ số hóa | % | 95');
  expect(indicators[0]).not.toHaveProperty('actual');
  expect(indicators[0]).not.toHaveProperty('previous');
});

test('groups of indicators, a line "- …" with a target of its own, a total', () => {
  const { indicators, problems } = read(`
    TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2025 | Thực hiện
    I | Tiếp nhận hồ sơ | | |
    1 | Tỷ lệ hồ sơ trực tuyến | % | 80 | 82
     | - Trong đó: toàn trình | % | 50 | 55
    II | Thanh toán | | |
    2 | Tỷ lệ thanh toán trực tuyến | % | 85 | 70
    Tổng cộng | | | |
  `);
  expect(indicators.map(({ no, name }) => [no, name])).toEqual([
    ['1', 'Tỷ lệ hồ sơ trực tuyến'],
    ['', '- Trong đó: toàn trình'],
    ['2', 'Tỷ lệ thanh toán trực tuyến'],
  ]);
  expect(problems).toMatchObject([{ code: 'rowForeign', written: 'Tổng cộng' }]);
});

test('a number merged over several indicators, each with its own target', () => {
  const { indicators } = read(
    `
    TT | Tên tiêu chí | Nội dung tiêu chí | ĐVT | Mức yêu cầu | Thực hiện
    2 | Giao thông | Đường trục thôn | % | ≥ 90 | 92
     | | Đường ngõ | % | 100 | 97
     | | được cứng hóa | | |
    3 | Điện | Hộ dùng điện | % | 98 | 99`,
    { merged: [0, 1].map((column) => ({ row: 1, column, rowCount: 3, columnCount: 1 })) },
  );
  expect(indicators.map(({ no, name, target }) => [no, name, target?.value])).toEqual([
    ['2', 'Đường trục thôn', '≥ 90'],
    ['', 'Đường ngõ\nđược cứng hóa', 100],
    ['3', 'Hộ dùng điện', 98],
  ]);
});

test('an indicator named "Tổng số…" is no total', () => {
  const { indicators } = read(
    'TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2025\n1 | Tổng số hồ sơ tiếp nhận | hồ sơ | 1200',
  );
  expect(indicators).toMatchObject([{ name: 'Tổng số hồ sơ tiếp nhận', target: { value: 1200 } }]);
});

test('of targets by year that of the plan year counts, and the others are said', () => {
  const text = `
    KẾ HOẠCH NĂM 2027 | | |
    TT | Sản phẩm | Kế hoạch 2026 | Kế hoạch 2027
    1 | Dịch vụ công toàn trình | 80 | 90
  `;
  const { indicators, problems } = read(text);
  expect(indicators[0]?.target).toMatchObject({ value: 90, cell: 'Sheet1!D3' });
  expect(problems).toMatchObject([{ code: 'columnRepeated', cell: 'Sheet1!C2', written: 'Kế hoạch 2026' }]);
});

test('of results by quarter the latest that is filled counts', () => {
  const { indicators } = read(`
    TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2025 | Quý I | Quý II | Quý III
    1 | Tỷ lệ số hóa | % | 95 | 60 | 72 |
  `);
  expect(indicators[0]?.actual).toMatchObject({ value: 72, cell: 'Sheet1!F2' });
});

test('a group that does not go on from the one before it is said', () => {
  const { indicators, problems } = read(`
    TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2025 | Thực hiện
    I | Tiếp nhận hồ sơ | | |
    1 | Tỷ lệ hồ sơ trực tuyến | % | 80 | 82
    III | Thanh toán | | |
    2 | Tỷ lệ thanh toán trực tuyến | % | 85 | 70
  `);
  expect(indicators.map(({ no }) => no)).toEqual(['1', '2']);
  expect(problems).toMatchObject([
    { code: 'sectionOutOfOrder', cell: 'Sheet1!A4', written: 'III Thanh toán', details: { code: 'III' } },
  ]);
});
