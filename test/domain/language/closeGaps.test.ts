import { closeGaps } from '../../../src/domain/language/closeGaps';

test.each([
  ['Q uý III/2026', 'Quý III/2026'],
  ['Quý I V/2026', 'Quý IV/2026'],
  ['Quý I I/2026', 'Quý II/2026'],
  ['T háng 10/2026', 'Tháng 10/2026'],
  ['Th áng 8', 'Tháng 8'],
  ['trư ớc ng ày 15/3', 'trước ngày 15/3'],
  ['Thường x uyên', 'Thường xuyên'],
  ['Hằ ng n ăm', 'Hằng năm'],
  ['The o kế ho ạch', 'Theo kế hoạch'],
])('%s was %s before a PDF parted its letters', (text, whole) => expect(closeGaps(text)).toBe(whole));

test.each(['Quý I II', 'Quý I, V', 'Quý I\nV', 'tổ quý', 'Phòng T hành chính', 'Trong 5 ngày', ''])(
  '"%s" stays',
  (text) => expect(closeGaps(text)).toBe(text),
);
