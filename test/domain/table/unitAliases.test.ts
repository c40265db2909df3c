import { currentUnit, sameUnit, unitKey } from '../../../src/domain/table/unitAliases';

test.each([
  ['Văn hóa – Xã hội', 'van hoa xa hoi'],
  ['Công chức Văn hoá - Xã hội phường', 'van hoa xa hoi'],
  ['Văn phòng HĐND và UBND của UBND phường', 'van phong hdnd va ubnd'],
  ['Bộ phận Một cửa', 'bo phan mot cua'],
  ['Bộ phận Một cửa phường', 'bo phan mot cua'],
  ['Bộ phận Một cửa của phường', 'bo phan mot cua'],
  ['Bộ phận Một cửa xã', 'bo phan mot cua'],
  ['Ủy ban xã hội', 'uy ban xa hoi'],
])('%s is known as "%s"', (name, key) => {
  expect(unitKey(name)).toBe(key);
  expect(unitKey(name.normalize('NFD'))).toBe(key);
});

test.each([
  ['Văn phòng – Thống kê', 'Văn phòng HĐND và UBND'],
  ['Công chức Văn phòng - Thống kê phường', 'Văn phòng HĐND và UBND'],
  ['Bộ phận Một cửa phường', 'Trung tâm Phục vụ hành chính công'],
  ['Bộ phận tiếp nhận và trả kết quả', 'Trung tâm Phục vụ hành chính công'],
  ['Văn hóa – Xã hội', 'Phòng Văn hóa – Xã hội'],
  // Wards divide this office’s work differently.
  ['Tư pháp – Hộ tịch', 'Tư pháp – Hộ tịch'],
  ['Phòng Kinh tế', 'Phòng Kinh tế'],
])('%s is %s since 01/7/2025', (before, now) => expect(currentUnit(before)).toBe(now));

test('other offices are others', () => {
  expect(sameUnit('Phòng Kinh tế', 'Phòng Văn hóa – Xã hội')).toBe(false);
});
