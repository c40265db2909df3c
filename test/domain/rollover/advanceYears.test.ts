import { advanceYears } from '../../../src/domain/rollover/advanceYears';

describe('texts of the plan of 2026: the years of the plan move on', () => {
  test.each([
    ['Xây dựng Kế hoạch kiểm soát TTHC năm 2026', 'Xây dựng Kế hoạch kiểm soát TTHC năm 2027'],
    ['Xây dựng Kế hoạch cải cách hành chính năm 2027', 'Xây dựng Kế hoạch cải cách hành chính năm 2028'],
    ['Khắc phục tồn tại, hạn chế năm 2025', 'Khắc phục tồn tại, hạn chế năm 2026'],
    ['Báo cáo tổng kết năm 2025, phương hướng năm 2026', 'Báo cáo tổng kết năm 2026, phương hướng năm 2027'],
    [
      'Phấn đấu đến hết năm 2026 có 90% hồ sơ trực tuyến',
      'Phấn đấu đến hết năm 2027 có 90% hồ sơ trực tuyến',
    ],
    ['Hoàn thành trước ngày 15/12/2026.', 'Hoàn thành trước ngày 15/12/2027.'],
    ['Tuyển sinh năm học 2026 - 2027', 'Tuyển sinh năm học 2027 - 2028'],
    [
      'Theo Kế hoạch số 12/KH-UBND ngày 05/01/2026. Báo cáo kết quả năm 2026.',
      'Theo Kế hoạch số 12/KH-UBND ngày 05/01/2026. Báo cáo kết quả năm 2027.',
    ],
    [
      'Triển khai Kế hoạch số 12/KH-UBND ngày 05/01/2026, hoàn thành trước ngày 30/6/2026',
      'Triển khai Kế hoạch số 12/KH-UBND ngày 05/01/2026, hoàn thành trước ngày 30/6/2027',
    ],
  ])('%s', (text, moved) => expect(advanceYears(text, 2026).text).toBe(moved));
});

describe('years that stay, with the reason', () => {
  test.each([
    ['Thực hiện Quyết định số 35/QĐ-UBND ngày 20/01/2025 của Chủ tịch UBND tỉnh', [[2025, 'cited']]],
    [
      'Quyết định số 35/QĐ-UBND ngày 20/01/2026 ban hành Kế hoạch rà soát, đánh giá TTHC năm 2026',
      [
        [2026, 'cited'],
        [2026, 'cited'],
      ],
    ],
    ['Thực hiện Nghị định số 61/2018/NĐ-CP', [[2018, 'cited']]],
    [
      'Nghị định 107/2021/NĐ-CP ngày 06/12/2021',
      [
        [2021, 'cited'],
        [2021, 'cited'],
      ],
    ],
    ['Thực hiện Công văn ngày 05/01/2026 của Sở Nội vụ', [[2026, 'cited']]],
    ['Triển khai Luật Căn cước năm 2023', [[2023, 'cited']]],
    ['Đề án chuyển đổi số đến năm 2030', [[2030, 'horizon']]],
    ['Chương trình cải cách hành chính đến năm 2026', [[2026, 'horizon']]],
    [
      'Kế hoạch cải cách hành chính giai đoạn 2026 - 2030',
      [
        [2026, 'period'],
        [2030, 'period'],
      ],
    ],
    ['So với năm 2020 giảm 20%', [[2020, 'far']]],
    ['Họp ngày 12/3/2026 về một cửa', [[2026, 'unclear']]],
    ['Mẫu KH2026', [[2026, 'unclear']]],
  ] as [string, [number, string][]][])('%s', (text, kept) => {
    const advanced = advanceYears(text, 2026);
    expect(advanced.text).toBe(text);
    expect(advanced.kept.map(({ year, reason }) => [year, reason])).toEqual(kept);
  });
});

describe('deadlines of the plan of 2026', () => {
  test.each([
    ['Quý I', 'Quý I'],
    ['Trước ngày 15/12/2026', 'Trước ngày 15/12/2027'],
    ['15/12/2026', '15/12/2027'],
    ['15/12/26', '15/12/27'],
    ['Tháng 3/2026; tháng 9/2026', 'Tháng 3/2027; tháng 9/2027'],
    ['Quý I/2027', 'Quý I/2028'],
    ['Đến hết năm 2026', 'Đến hết năm 2027'],
    ['Ngày 20 tháng 6 năm 2026', 'Ngày 20 tháng 6 năm 2027'],
    ['Theo Kế hoạch số 45/KH-UBND ngày 12/02/2026', 'Theo Kế hoạch số 45/KH-UBND ngày 12/02/2026'],
    ['Năm 2026-2030', 'Năm 2026-2030'],
    ['Trước năm 2030', 'Trước năm 2030'],
  ])('%s', (text, moved) => expect(advanceYears(text, 2026, 'deadline').text).toBe(moved));
});
