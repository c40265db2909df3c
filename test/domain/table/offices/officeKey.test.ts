import { officeKey } from '../../../../src/domain/table/offices/officeKey';

test.each([
  ['Văn hóa – Xã hội', 'van hoa xa hoi'],
  ['Công chức Văn hoá - Xã hội phường', 'van hoa xa hoi'],
  ['Văn phòng HĐND và UBND của UBND phường', 'van phong hdnd ubnd'],
  ['Bộ phận Một cửa', 'bo phan mot cua'],
  ['Bộ phận Một cửa phường', 'bo phan mot cua'],
  ['Bộ phận Một cửa của phường', 'bo phan mot cua'],
  ['Bộ phận Một cửa xã', 'bo phan mot cua'],
  ['Ủy ban xã hội', 'uy ban xa hoi'],
])('%s is known as "%s"', (name, key) => {
  expect(officeKey(name)).toBe(key);
  expect(officeKey(name.normalize('NFD'))).toBe(key);
});

describe('one office under several spellings', () => {
  test.each([
    ['Văn hóa- xã hội', 'Văn hóa – Xã hội'],
    ['Công chức Văn hoá – Xã hội', 'văn hóa xã hội'],
    ['Phòng Văn hóa - Xã hội', 'Phòng VH-XH'],
    ['Bộ phận Một cửa của phường', 'Bộ phận Một cửa'],
    ['Bộ phận Một cửa', 'Bộ phận Tiếp nhận và Trả kết quả'],
    ['Bộ phận TN&TKQ', 'Bộ phận tiếp nhận và trả kết quả giải quyết TTHC phường'],
    ['Một cửa', 'Bộ phận Một cửa xã'],
    ['Văn phòng - Thống kê.', 'VĂN PHÒNG – THỐNG KÊ'],
    ['Văn phòng HĐND và UBND', 'VP HĐND-UBND'],
    ['Văn phòng HĐND & UBND phường', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân'],
    ['Công an phường', 'Công an xã'],
    ['CA phường', 'Công an'],
    ['Trung tâm Phục vụ hành chính công', 'TTPVHCC'],
    ['Trung tâm PVHCC', 'Trung tâm Hành chính công phường'],
    ['Ủy ban MTTQ Việt Nam phường', 'UBMTTQ'],
    ['Mặt trận Tổ quốc', 'Uỷ ban Mặt trận Tổ quốc Việt Nam xã'],
    ['Đoàn TNCS Hồ Chí Minh xã', 'Đoàn Thanh niên'],
    ['Hội LHPN', 'Hội Liên hiệp Phụ nữ xã'],
    ['Ban CHQS xã', 'Ban Chỉ huy Quân sự'],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng KT-HT&ĐT'],
    ['Sở Nông nghiệp và Môi trường', 'Sở NN&MT'],
    ['Vụ TCCB', 'Vụ Tổ chức cán bộ'],
  ])('%s = %s', (a, b) => expect(officeKey(a)).toBe(officeKey(b)));

  test.each([
    ['Văn phòng – Thống kê', 'Văn phòng HĐND và UBND'],
    ['Tư pháp – Hộ tịch', 'Tư pháp'],
    ['Phòng Kinh tế', 'Phòng Văn hóa – Xã hội'],
    ['Sở Nội vụ', 'Bộ Nội vụ'],
    ['Phòng Nội vụ', 'Sở Nội vụ'],
    ['Công an tỉnh', 'Công an phường'],
    ['UBND phường An Đông', 'UBND phường Chợ Lớn'],
    ['Bộ phận Một cửa', 'Trung tâm Phục vụ hành chính công'],
    ['Văn phòng Đảng ủy', 'Văn phòng HĐND và UBND'],
    ['Ban Văn hóa - Xã hội HĐND', 'Phòng Văn hóa - Xã hội'],
  ])('%s ≠ %s', (a, b) => expect(officeKey(a)).not.toBe(officeKey(b)));
});
