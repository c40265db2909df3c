import { agencyInTitles } from '../../../src/domain/report/agencyInTitles';
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
  [[['STT', 'Nội dung công việc']], ''],
  [[['UBND tỉnh Quảng Ngãi']], ''],
])('%j', (titles, agency) => expect(titled(...titles)).toBe(agency));
