import { readPlanYear } from '../../../../src/domain/plan/year/readPlanYear';
import type { YearKind } from '../../../../src/domain/plan/year/PlanYear';
import { findTables } from '../../../../src/domain/table/findTables';
import { readTasks } from '../../../../src/domain/table/readTasks';
import { sheetFromText } from '../../sheet/snapshotOf';

const HEADER = 'STT | Nội dung công việc | Sản phẩm | Cơ quan chủ trì | Thời hạn hoàn thành';

/** A sheet of these title lines and deadlines, as of 10/5/2026. */
function yearOf(titles: readonly string[], deadlines: readonly string[], name = 'Sheet1') {
  const rows = deadlines.map(
    (time, i) => `${i + 1} | Rà soát quy trình số ${i + 1} | Báo cáo | Văn phòng | ${time}`,
  );
  const sheet = sheetFromText([...titles, HEADER, ...rows].join('\n'), { name });
  const tables = findTables(sheet, []);
  const tasks = tables.flatMap((table) => readTasks(sheet, table).tasks);
  return readPlanYear({ followed: [{ sheet, tables, tasks }], others: [], dataYear: 2026 });
}

const UNDATED = ['Quý II', 'Thường xuyên'];

describe('the year that the titles name', () => {
  test.each<[year: number, kind: YearKind, ...titles: string[]]>([
    [2026, 'name', 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
    [2025, 'name', 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    [2025, 'name', 'Kế hoạch năm\\n2025'],
    [2025, 'name', 'KẾ HOẠCH', 'Giám sát việc chấp hành pháp luật năm 2025'],
    [
      2025,
      'name',
      'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'KẾ HOẠCH',
      'Kiểm soát thủ tục hành chính năm 2025',
    ],
    [2025, 'name', 'PHỤ LỤC I', 'DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2025'],
    [2025, 'name', 'CHƯƠNG TRÌNH CÔNG TÁC THÁNG 12 NĂM 2025'],
    [2025, 'name', 'LỊCH CÔNG TÁC THÁNG 11/2025'],
    [2025, 'name', 'KẾ HOẠCH HOẠT ĐỘNG QUÝ III/2025'],
    [2025, 'name', 'NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2025'],
    [2025, 'name', 'KẾ HOẠCH ĐẦU TƯ NĂM 2025'],
    [2025, 'name', 'KẾ HOẠCH RÀ SOÁT, ĐÁNH GIÁ THỦ TỤC HÀNH CHÍNH NĂM 2025'],
    [2025, 'name', 'BẢNG THEO DÕI THỰC HIỆN NGHỊ QUYẾT VỀ NHIỆM VỤ NĂM 2025'],
    [2025, 'name', 'KẾ HOẠCH TRIỂN KHAI ĐỀ ÁN 06 NĂM 2025'],
    [2025, 'name', 'KE HOACH CAI CACH HANH CHINH NAM 2025'],
    [2025, 'bare', 'NĂM 2025'],
    [2025, 'cited', 'THEO DÕI KẾT LUẬN GIAO BAN UBND PHƯỜNG NĂM 2025'],
    [2025, 'result', 'KẾT QUẢ THỰC HIỆN KẾ HOẠCH NĂM 2025'],
    [
      2025,
      'result',
      'BÁO CÁO',
      'Kết quả thực hiện nhiệm vụ năm 2025',
      '(Kèm theo Công văn số 12/UBND-VP ngày 08/01/2026)',
    ],
  ])('%d by %s: %s %s', (year, kind, ...titles) => {
    expect(yearOf(titles, UNDATED)).toMatchObject({ year, from: { kind } });
  });
});

describe('another year in the titles is not the plan’s', () => {
  test.each<[year: number, kind: YearKind, rivals: readonly number[], ...titles: string[]]>([
    [
      2026,
      'issued',
      [2024],
      'NHIỆM VỤ KHẮC PHỤC KẾT LUẬN KIỂM TRA NĂM 2024 CỦA UBND TỈNH',
      '(Kèm theo Kế hoạch số 31/KH-UBND ngày 20/01/2026)',
    ],
    [
      2026,
      'issued',
      [2024],
      'NHIỆM VỤ KHẮC PHỤC KẾT LUẬN KIỂM TRA',
      'NĂM 2024 CỦA ỦY BAN NHÂN DÂN TỈNH',
      '(Kèm theo Kế hoạch số 31/KH-UBND ngày 20/01/2026)',
    ],
    [
      2025,
      'issued',
      [2030, 2045],
      'KẾ HOẠCH',
      'Phát triển dữ liệu số đến năm 2030, tầm nhìn đến năm 2045',
      '(Ban hành kèm theo Quyết định số 77/QĐ-UBND ngày 09/3/2025)',
    ],
    [
      2026,
      'name',
      [2025],
      'BÁO CÁO RÀ SOÁT NHIỆM VỤ NĂM 2025 CHUYỂN SANG',
      'BẢNG THEO DÕI THỰC HIỆN NHIỆM VỤ NĂM 2026',
    ],
    [2026, 'name', [2025], 'KẾT QUẢ THỰC HIỆN NĂM 2025 VÀ KẾ HOẠCH NĂM 2026'],
    [2026, 'name', [2025], 'BÁO CÁO KẾT QUẢ CÔNG TÁC NĂM 2025; PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026'],
    [2026, 'name', [2024], 'KẾ HOẠCH', 'Thực hiện Nghị quyết năm 2024 của HĐND về nhiệm vụ năm 2026'],
    [
      2026,
      'name',
      [2024],
      'Thực hiện theo Kế hoạch số 12/KH-UBND năm 2024',
      'KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2026',
    ],
    [
      2026,
      'name',
      [],
      'KẾ HOẠCH',
      'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị năm 2026',
    ],
    [
      2026,
      'name',
      [],
      'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026',
      '(Kèm theo Quyết định số 2999/QĐ-UBND ngày 25/12/2025)',
    ],
    [2026, 'issued', [], 'PHỤ LỤC', '(Kèm theo Quyết định số 2999/QĐ-UBND ngày 25/12/2025)'],
    [
      2025,
      'issued',
      [],
      'PHỤ LỤC',
      '(Kèm theo Nghị quyết số 71/NQ-CP ngày 01 tháng 4 năm 2025 của Chính phủ)',
    ],
    [
      2025,
      'issued',
      [],
      'PHỤ LỤC',
      '(Ban hành kèm theo Kế hoạch số      /KH-UBND ngày      /3/2025 của UBND xã)',
    ],
    [2025, 'issued', [], 'PHỤ LỤC', '(Kèm theo Kế hoạch số …/KH-UBND ngày … tháng … năm 2025)'],
    [2025, 'issued', [], 'Số: 15/KH-UBND ngày 20/01/2025', 'KẾ HOẠCH'],
    [2025, 'sent', [], 'Phổ Ninh, ngày 14 tháng 02 năm 2025', 'KẾ HOẠCH'],
    [
      2025,
      'issued',
      [2023],
      'DANH MỤC NHIỆM VỤ TRIỂN KHAI LUẬT ĐẤT ĐAI NĂM 2023',
      '(Kèm theo Quyết định số 45/QĐ-TTg ngày 10/02/2025)',
    ],
    [
      2026,
      'issued',
      [2024],
      'KẾ HOẠCH KHẮC PHỤC TỒN TẠI, HẠN CHẾ VÀ NÂNG CAO CHỈ SỐ PAR INDEX NĂM 2024',
      '(Kèm theo Kế hoạch số 31/KH-UBND ngày 20/5/2026)',
    ],
    [2026, 'name', [2025], 'KẾ HOẠCH TUYỂN SINH NĂM 2026', 'So với năm 2025 tăng 5%'],
    [2026, 'name', [2030], 'CHƯƠNG TRÌNH HÀNH ĐỘNG NĂM 2026', 'Mục tiêu đến năm 2030'],
    [
      2026,
      'name',
      [],
      'KẾ HOẠCH NĂM 2026',
      'Thực hiện Chương trình tổng thể cải cách hành chính giai đoạn 2021-2030',
    ],
    [2026, 'name', [], 'CHƯƠNG TRÌNH GIÁM SÁT NĂM 2026', 'HĐND xã khóa XIII, nhiệm kỳ 2021 - 2026'],
    [2025, 'name', [], 'KẾ HOẠCH NĂM 2025', '(Số liệu tính đến ngày 10/01/2026)'],
    [
      2025,
      'issued',
      [],
      'PHỤ LỤC',
      '(Kèm theo Kế hoạch số 45/KH-UBND ngày 20/01/2025 triển khai Nghị quyết số 01/NQ-CP ngày 05/01/2024)',
    ],
    [
      2026,
      'name',
      [],
      'Căn cứ Kế hoạch số 10/KH-UBND ngày 02/01/2024 của UBND tỉnh;',
      'KẾ HOẠCH KIỂM TRA NĂM 2026',
    ],
    [
      2026,
      'name',
      [],
      'CHƯƠNG TRÌNH XÂY DỰNG LUẬT, PHÁP LỆNH NĂM 2026',
      '(Kèm theo Nghị quyết số 12/NQ-UBTVQH ngày 10/6/2025)',
    ],
    [
      2026,
      'name',
      [],
      'DANH MỤC NGHỊ ĐỊNH, THÔNG TƯ NĂM 2026',
      '(Kèm theo Quyết định số 2999/QĐ-BTP ngày 15/12/2025)',
    ],
    [
      2025,
      'issued',
      [2024],
      'NHIỆM VỤ TRIỂN KHAI LUẬT ĐẤT ĐAI NĂM 2024',
      '(Kèm theo Quyết định số 45/QĐ-TTg ngày 10/02/2025)',
    ],
    [2025, 'issued', [], 'KẾ HOẠCH SỐ 12/KH-UBND NGÀY 05/01/2025 VỀ CẢI CÁCH HÀNH CHÍNH'],
    [2025, 'issued', [], 'KẾ HOẠCH', 'Ngày ban hành: 05/01/2025'],
    [2025, 'window', [], 'LỊCH CÔNG TÁC TUẦN', '(Từ ngày 10/11 - 14/11/2025)'],
    [2025, 'window', [], 'SỔ THEO DÕI VĂN BẢN (từ 01/01/2025 đến 30/6/2025)'],
    [2026, 'name', [], 'NHIỆM VỤ NĂM 2026 VÀ ĐỊNH HƯỚNG GIAI ĐOẠN 2026-2030'],
    [
      2025,
      'issued',
      [2030, 2045],
      'ĐỀ ÁN',
      'Chuyển đổi số đến năm 2030, tầm nhìn đến năm 2045',
      '(Ban hành kèm theo Quyết định số 77/QĐ-UBND ngày 09 tháng 3 năm 2025 của Chủ tịch UBND tỉnh)',
    ],
    [
      2025,
      'issued',
      [],
      'PHỤ LỤC 01',
      'DANH MỤC NHIỆM VỤ THỰC HIỆN NGHỊ QUYẾT SỐ 71/NQ-CP',
      '(Kèm theo Quyết định số 1234/QĐ-BXD ngày 15 tháng 5 năm 2025 của Bộ trưởng Bộ Xây dựng)',
    ],
    [2026, 'name', [], 'KẾ HOẠCH CÔNG TÁC ĐẢNG NĂM 2026', 'Chi bộ Trường THCS, nhiệm kỳ 2025 - 2027'],
    [2026, 'asOf', [], 'PHỤ LỤC', '(số liệu Cổng Dịch vụ công quốc gia đến ngày 31/5/2026)'],
    [
      2026,
      'name',
      [2023, 2024],
      'DANH MỤC NHIỆM VỤ NĂM 2026',
      'Theo Nghị quyết số 12-NQ/TU năm 2023',
      'Kết luận kiểm tra năm 2024',
    ],
    [2026, 'name', [2025], 'ƯỚC THỰC HIỆN NĂM 2025 VÀ DỰ TOÁN NĂM 2026'],
    [
      2026,
      'issued',
      [2025],
      'TRƯỜNG THCS LONG PHỤNG',
      'NHIỆM VỤ KHẮC PHỤC HẠN CHẾ NĂM 2025',
      '(Kèm theo Kế hoạch số 05/KH-THCS ngày 12 tháng 01 năm 2026 của Hiệu trưởng)',
    ],
    [
      2025,
      'issued',
      [],
      'ĐẢNG ỦY XÃ AN HÒA',
      'Chương trình số 02-CTr/ĐU, ngày 15/8/2025',
      'PHÂN CÔNG NHIỆM VỤ',
    ],
    [
      2025,
      'issued',
      [2030],
      'BẢNG PHÂN CÔNG NHIỆM VỤ ĐẾN NĂM 2030',
      '(Kèm theo Chương trình hành động số 02-CTr/ĐU ngày 15/8/2025 của Đảng ủy)',
    ],
  ])('%d by %s, also named: %j: %s %s %s', (year, kind, rivals, ...titles) => {
    const read = yearOf(titles, UNDATED);
    expect(read).toMatchObject({ year, from: { kind } });
    expect(read.rivals.map((rival) => rival.year)).toEqual(rivals);
  });
});

describe('years beside the titles', () => {
  test.each<[string, number, YearKind, readonly string[], readonly string[], string]>([
    ['of the sheet’s name', 2025, 'sheetName', [], UNDATED, '2025'],
    ['of the sheet’s name with letters', 2025, 'sheetName', ['PHỤ LỤC'], UNDATED, 'KH2025'],
    ['of the deadlines', 2025, 'deadlines', [], ['Quý II/2025', 'Tháng 11/2025', 'Tháng 3/2026'], 'Sheet1'],
    [
      'of a date of issue against last year’s sheet name',
      2025,
      'issued',
      ['(Kèm theo Kế hoạch số 31/KH-UBND ngày 20/01/2025)'],
      UNDATED,
      'KH 2024',
    ],
    ['of a title, though the sheet is copied', 2025, 'name', ['KẾ HOẠCH NĂM 2025'], UNDATED, 'KH 2024'],
    [
      'of all the rest, where the title is copied',
      2025,
      'issued',
      ['KẾ HOẠCH NĂM 2024', '(Kèm theo Quyết định số 3/QĐ-UBND ngày 03/02/2025)'],
      ['30/6/2025', '30/9/2025'],
      'Sheet1',
    ],
    [
      'of the deadlines, spread over several years: the first',
      2025,
      'deadlines',
      [],
      ['Tháng 6/2025', 'Năm 2026', 'Năm 2027', 'Năm 2028'],
      'Sheet1',
    ],
    [
      'not of a document beside a deadline',
      2025,
      'deadlines',
      [],
      ['Theo Kế hoạch số 45/KH-UBND ngày 12/02/2024', '30/6/2025'],
      'Sheet1',
    ],
    ['of nothing: that of the data', 2026, 'asked', ['PHỤ LỤC'], UNDATED, 'Sheet1'],
    ['of a part of a number: none', 2026, 'asked', ['Mã năm 20251'], UNDATED, 'Sổ 12025'],
  ])('%s', (_, year, kind, titles, deadlines, name) => {
    expect(yearOf(titles, deadlines, name)).toMatchObject({ year, from: { kind } });
  });
});

describe('a plan of several years is read for the year of the data', () => {
  test.each<[span: readonly [number, number] | undefined, year: number, ...titles: string[]]>([
    [[2026, 2030], 2026, 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2026 - 2030'],
    [[2024, 2028], 2026, 'KẾ HOẠCH CHUYỂN ĐỔI SỐ GIAI ĐOẠN 2024-2028'],
    [[2021, 2025], 2025, 'KẾ HOẠCH CHUYỂN ĐỔI SỐ GIAI ĐOẠN 2021-2025'],
    [[2027, 2030], 2027, 'KẾ HOẠCH CHUYỂN ĐỔI SỐ TỪ NĂM 2027 ĐẾN NĂM 2030'],
    [[2025, 2026], 2026, 'KẾ HOẠCH NĂM HỌC 2025 - 2026'],
    [[2025, 2030], 2026, 'CHƯƠNG TRÌNH HÀNH ĐỘNG THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI NHIỆM KỲ 2025 - 2030'],
    [undefined, 2025, 'KẾ HOẠCH NĂM 2025 GIAI ĐOẠN 2021 - 2030'],
    [
      undefined,
      2025,
      'KẾ HOẠCH THỰC HIỆN CHIẾN LƯỢC GIAI ĐOẠN 2021-2030',
      '(Kèm theo Quyết định số 45/QĐ-TTg ngày 10/02/2025)',
    ],
  ])('%j: %d, %s', (span, year, ...titles) => {
    const read = yearOf(titles, UNDATED);
    expect([read.span, read.year]).toEqual([span, year]);
  });
});

test('what the user set goes before all, and the rest is said', () => {
  const sheet = sheetFromText(`KẾ HOẠCH NĂM 2025\n${HEADER}\n1 | Rà soát | Báo cáo | Văn phòng | Quý II`);
  const read = readPlanYear({
    followed: [{ sheet, tables: findTables(sheet, []), tasks: [] }],
    others: [],
    given: 2027,
    dataYear: 2026,
  });
  expect(read).toMatchObject({
    year: 2027,
    from: { kind: 'set' },
    rivals: [{ year: 2025, cell: 'Sheet1!A1' }],
  });
});

test('a cover tells the year of a table that does not', () => {
  const cover = sheetFromText('ỦY BAN NHÂN DÂN XÃ AN HÒA\nKẾ HOẠCH\nCải cách hành chính năm 2025', {
    name: 'Bìa',
  });
  const sheet = sheetFromText(`${HEADER}\n1 | Rà soát | Báo cáo | Văn phòng | Quý II`);
  const read = readPlanYear({
    followed: [{ sheet, tables: findTables(sheet, []), tasks: [] }],
    others: [cover],
    dataYear: 2026,
  });
  expect(read).toMatchObject({ year: 2025, from: { kind: 'name', cell: 'Bìa!A3' } });
});

test.each([
  ['KH kiem soat TTHC 2025.xlsx', 2025, 'fileName'],
  ['Tong hop 2024-2025.xlsx', 2026, 'asked'],
])('the name of the file, where nothing in it tells: %s', (fileName, year, kind) => {
  const sheet = sheetFromText(`${HEADER}\n1 | Rà soát | Báo cáo | Văn phòng | Quý II`);
  const followed = [{ sheet, tables: findTables(sheet, []), tasks: [] }];
  expect(readPlanYear({ followed, others: [], fileName, dataYear: 2026 })).toMatchObject({
    year,
    from: { kind },
  });
});

test('the day of the plan’s own decision, not of what it carries out or of a report', () => {
  const issuedOf = (title: string) => yearOf([title], UNDATED).issued;
  expect(
    issuedOf(
      '(Kèm theo Kế hoạch số 45/KH-UBND ngày 20/01/2025 triển khai Nghị quyết số 01/NQ-CP ngày 05/01/2024)',
    ),
  ).toEqual({ year: 2025, month: 1, day: 20 });
  expect(issuedOf('(Kèm theo Báo cáo số 45/BC-UBND ngày 20/11/2025)')).toBeUndefined();
  expect(issuedOf('Thực hiện Quyết định số 45/QĐ-TTg ngày 10/02/2025')).toBeUndefined();
});
