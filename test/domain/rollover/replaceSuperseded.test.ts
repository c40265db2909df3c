import { replaceSuperseded, supersededIn } from '../../../src/domain/rollover/replaceSuperseded';
import type { Place } from '../../../src/domain/rollover/successors';

const DECREE = '118/2025/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 367/2025/NĐ-CP)';

describe('names that are no more, with those of today', () => {
  test.each([
    ['text', 'theo Nghị định 61/2018/NĐ-CP của Chính phủ', `theo Nghị định ${DECREE} của Chính phủ`],
    ['text', 'Nghị định số 107/2021/NĐ-CP ngày 06/12/2021', `Nghị định số ${DECREE}`],
    [
      'text',
      'Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018, Nghị định số 107/2021/NĐ-CP',
      `Nghị định số ${DECREE}`,
    ],
    [
      'text',
      'NĐ 61/2018/NĐ-CP (được sửa đổi tại Nghị định số 107/2021/NĐ-CP) và hướng dẫn',
      `NĐ ${DECREE} và hướng dẫn`,
    ],
    ['text', 'Thông tư số 01/2018/TT-VPCP ngày 23/11/2018', 'Thông tư số 03/2025/TT-VPCP'],
    ['text', 'tại Bộ phận Một cửa phường', 'tại Trung tâm Phục vụ hành chính công phường'],
    ['text', 'báo cáo Ủy ban nhân dân huyện', 'báo cáo UBND tỉnh'],
    ['text', 'trên địa bàn phường Phổ Ninh', 'trên địa bàn phường Đức Phổ'],
    ['text', 'ỦY BAN NHÂN DÂN PHƯỜNG PHỔ NINH', 'ỦY BAN NHÂN DÂN PHƯỜNG ĐỨC PHỔ'],
    ['offices', 'Công chức Văn hoá - xã hội', 'Phòng Văn hóa – Xã hội'],
    ['offices', '- Văn phòng-Thống kê;', '- Văn phòng HĐND và UBND;'],
    ['offices', 'Công chức Tư pháp - Hộ tịch', 'Văn phòng HĐND và UBND'],
  ] as [Place, string, string][])('%s: %s', (place, text, after) =>
    expect(replaceSuperseded(text, place, () => true)).toBe(after),
  );
});

describe('what is no such name', () => {
  test.each([
    ['text', 'lĩnh vực văn hóa - xã hội'],
    ['offices', 'Phòng Văn hóa – Xã hội'],
    ['offices', 'Văn phòng HĐND và UBND'],
    ['offices', 'Cơ quan quân sự, các đơn vị liên quan'],
    ['text', 'quản lý hồ sơ; quan tâm người dân'],
    ['text', 'Nghị định số 161/2018/NĐ-CP'],
    ['text', 'phường Phổ Thông'],
  ] as [Place, string][])('%s: %s', (place, text) => expect(supersededIn(text, place)).toEqual([]));
});

test('a name without a successor everywhere is listed and stays', () => {
  const text = 'các phòng chuyên môn huyện';
  expect(supersededIn(text, 'text')).toMatchObject([{ written: 'huyện', successor: { after: '' } }]);
  expect(replaceSuperseded(text, 'text', () => true)).toBe(text);
});
