import { agencyInTitles } from '../../../src/domain/settings/agencyInTitles';
import { sheetOf } from '../sheet/sheetOf';

const titled = (...titles: readonly (readonly string[])[]): string => agencyInTitles(sheetOf('Sổ', titles));

test.each([
  [[['UBND XÃ LONG PHỤNG', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']], 'Ủy ban nhân dân xã Long Phụng'],
  [
    [
      ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI'],
      ['PHƯỜNG ĐỨC PHỔ', 'Độc lập'],
    ],
    'Ủy ban nhân dân phường Đức Phổ',
  ],
  [[['UỶ BAN NHÂN DÂN PHƯỜNG 5']], 'Ủy ban nhân dân phường 5'],
  [
    [['(Ban hành kèm theo Quyết định số 35/QĐ-UBND ngày 14/02/2025 của Chủ tịch UBND phường Phổ Ninh)']],
    'Ủy ban nhân dân phường Phổ Ninh',
  ],
  [[['Kế hoạch năm 2025 trên địa bàn đặc khu Lý Sơn']], 'Ủy ban nhân dân đặc khu Lý Sơn'],
  [[['KẾ HOẠCH KIỂM SOÁT TTHC TRÊN ĐỊA BÀN XÃ ĐƯNG K’NỚ NĂM 2025']], 'Ủy ban nhân dân xã Đưng K’nớ'],
  [[['Kế hoạch của UBND xã Nga Phú về kiểm soát TTHC']], 'Ủy ban nhân dân xã Nga Phú'],
  [[['STT', 'UBND xã Nga Phú']], 'Ủy ban nhân dân xã Nga Phú'],
  [[['UBND xã Đưng K’Nớ']], 'Ủy ban nhân dân xã Đưng K’Nớ'],
  [[['UBND XÃ LONG PHỤNG'], ['KẾ HOẠCH NĂM 2025']], 'Ủy ban nhân dân xã Long Phụng'],
  [[['UBND XÃ LONG PHỤNG'], ['STT']], 'Ủy ban nhân dân xã Long Phụng'],
  [[['UBND XÃ LONG PHỤNG\nVĂN PHÒNG HĐND-UBND']], 'Ủy ban nhân dân xã Long Phụng'],
  [[['ỦY BAN NHÂN DÂN\nXÃ LONG PHỤNG'], ['SỔ THEO DÕI']], 'Ủy ban nhân dân xã Long Phụng'],
  [[['UBND XÃ LONG PHỤNG THEO DÕI NHIỆM VỤ']], 'Ủy ban nhân dân xã Long Phụng'],
  [
    [
      ['1', 'Chủ tịch UBND phường ban hành Kế hoạch', 'UBND PHƯỜNG PHỔ NINH'],
      ['2', 'UBND phường tổ chức hội nghị', ''],
    ],
    'Ủy ban nhân dân phường Phổ Ninh',
  ],
  [[['UBND phường rà soát thủ tục của UBND phường Phổ Ninh']], 'Ủy ban nhân dân phường Phổ Ninh'],
  [[['Kế hoạch của UBND xã Nga Phú triển khai kiểm soát TTHC']], 'Ủy ban nhân dân xã Nga Phú'],
  [[['Kế hoạch của UBND Xã Nga Phú.']], 'Ủy ban nhân dân xã Nga Phú'],
  [[['UBND phường tổ chức hội nghị']], ''],
  [[['UBND xã', '']], ''],
  [[['UBND xã Nga Phú – năm 2025']], 'Ủy ban nhân dân xã Nga Phú'],
  [[['KCUBND xã Nga Phú']], ''],
  [[['STT', 'Nội dung công việc']], ''],
  [[['UBND tỉnh Quảng Ngãi']], ''],
])('%j', (titles, agency) => expect(titled(...titles)).toBe(agency));

test('a number among the titles', () =>
  expect(agencyInTitles(sheetOf('Sổ', [[2025, 'Năm'], ['UBND XÃ LONG PHỤNG']]))).toBe(
    'Ủy ban nhân dân xã Long Phụng',
  ));

test.each<[number, string]>([
  [9, 'Ủy ban nhân dân xã A'],
  [10, ''],
])('with %d rows above it: %j', (count, agency) =>
  expect(titled(...Array.from({ length: count }, () => ['']), ['UBND xã A'])).toBe(agency),
);

test('an empty sheet', () => expect(titled()).toBe(''));
