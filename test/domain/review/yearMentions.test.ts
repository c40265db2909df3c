import { yearMentions } from '../../../src/domain/review/yearMentions';

describe('a text that states its year', () => {
  test.each<[string, readonly number[]]>([
    ['KẾ HOẠCH HOẠT ĐỘNG KIỂM SOÁT THỦ TỤC HÀNH CHÍNH NĂM 2024', [2024]],
    ['Ban hành kèm theo Quyết định này Kế hoạch kiểm soát TTHC năm 2024 trên địa bàn phường', [2024]],
    ['Xây dựng, ban hành các văn bản về kiểm soát TTHC năm 2025.', [2025]],
    ['Chỉ tiêu năm 2025', [2025]],
    ['KH KSTTHC 2025', [2025]],
    ['Hồ sơ năm 2024, từ năm 2023 trở về trước', [2024]],
    ['Hồ sơ năm 2024 - sau đó trở đi', [2024]],
    ['Theo Công văn ngày 05/01/2024. Kế hoạch năm 2024', [2024]],
    ['Theo Công văn ngày 05/01/2024; kế hoạch năm 2025', [2025]],
    ['Năm  2024'.normalize('NFD'), [2024]],
    ['Quyết định số 35/QĐ-UBND ngày 14/02/2025 ban hành Kế hoạch năm 2023', [2023]],
  ])('%s: %j', (text, years) => expect(yearMentions(text, true)).toEqual(years));
});

describe('years that are right as they stand', () => {
  test.each([
    'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
    'Căn cứ Luật Tổ chức chính quyền địa phương năm 2015',
    'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ năm 2019',
    'ngày 14 tháng 02 năm 2024',
    'giai đoạn 2022 - 2025, tầm nhìn đến năm 2030',
    'Chương trình tổng thể 2021-2030',
    'tăng 10% so với năm 2024',
    'so với cùng kỳ năm 2024',
    'trên cơ sở kết quả thực hiện trong năm 2024',
    'bằng kết quả đạt được trong năm 2024 của cơ quan',
    'hồ sơ từ năm 2024 trở về trước',
    'Hồ sơ năm 2024 trở về trước',
    'Áp dụng năm 2026 trở đi',
    'Theo Công văn số 1.234/UBND ngày 05/01/2024 về kiểm soát TTHC năm 2024',
    'Hoàn thành trước năm 2026',
    'Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND phường về kiểm soát TTHC năm 2024',
    'Kế hoạch số 240/KH-UBND ngày 28/12/2023 về rà soát TTHC năm 2024',
    'Quý IV/2024',
    'Cao hơn năm 2024',
    'Bằng năm 2024',
    'Điện thoại 0912024333',
  ])('%s', (text) => expect(yearMentions(text, true)).toEqual([]));

  test('in running text a bare number is no year', () =>
    expect(yearMentions('đã tiếp nhận 2024 hồ sơ', false)).toEqual([]));
});
