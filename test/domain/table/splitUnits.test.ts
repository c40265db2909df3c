import { splitUnits } from '../../../src/domain/table/splitUnits';
import { currentUnit, sameUnit } from '../../../src/domain/table/unitAliases';

describe('who leads and who helps', () => {
  test.each([
    {
      text: '- Văn phòng – Thống kê;\n- Các ngành liên quan phối hợp.',
      lead: ['Văn phòng – Thống kê'],
      cooperating: ['Các ngành liên quan'],
    },
    {
      text: '- Văn phòng – Thống kê - Các ban, ngành liên quan phối hợp.',
      lead: ['Văn phòng – Thống kê'],
      cooperating: ['Các ban, ngành liên quan'],
    },
    {
      text: '- Văn phòng – Thống kê; - Các ngành liên quan phối hợp',
      lead: ['Văn phòng – Thống kê'],
      cooperating: ['Các ngành liên quan'],
    },
    { text: 'Các ban, ngành liên quan phối hợp.', lead: [], cooperating: ['Các ban, ngành liên quan'] },
    {
      text: '- Bộ phận Một cửa của phường thực hiện.',
      lead: ['Bộ phận Một cửa của phường'],
      cooperating: [],
    },
    {
      text: '- Công chức Văn hóa- xã hội; Bộ phận tiếp nhận và trả kết quả giải quyết TTHC phường.',
      lead: ['Công chức Văn hóa- xã hội', 'Bộ phận tiếp nhận và trả kết quả giải quyết TTHC phường'],
      cooperating: [],
    },
    { text: 'Cong an xa, Tram Y te', lead: ['Cong an xa', 'Tram Y te'], cooperating: [] },
    { text: 'Tài chính -\nKế toán', lead: ['Tài chính - Kế toán'], cooperating: [] },
    {
      text: 'Ban CHQS xã, Xã đoàn, Thanh tra tỉnh',
      lead: ['Ban CHQS xã', 'Xã đoàn', 'Thanh tra tỉnh'],
      cooperating: [],
    },
    { text: 'Văn phòng HĐND và UBND', lead: ['Văn phòng HĐND và UBND'], cooperating: [] },
    { text: 'Văn phòng HĐND - UBND', lead: ['Văn phòng HĐND - UBND'], cooperating: [] },
    { text: 'Phòng Kinh tế, Hạ tầng và Đô thị', lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'], cooperating: [] },
    {
      text: 'Văn phòng, Công an phường, Tư pháp - Hộ tịch',
      lead: ['Văn phòng', 'Công an phường', 'Tư pháp - Hộ tịch'],
      cooperating: [],
    },
    {
      text: 'Chủ trì: Văn phòng; phối hợp: Công an, Quân sự',
      lead: ['Văn phòng'],
      cooperating: ['Công an', 'Quân sự'],
    },
    {
      text: 'Cơ quan chủ trì: Phòng Văn hóa - Xã hội\nCơ quan phối hợp: Các trường học',
      lead: ['Phòng Văn hóa - Xã hội'],
      cooperating: ['Các trường học'],
    },
    {
      text: 'Văn phòng chủ trì, phối hợp với các ngành liên quan',
      lead: ['Văn phòng'],
      cooperating: ['các ngành liên quan'],
    },
    {
      text: 'Văn phòng chủ trì; các ngành phối hợp thực hiện',
      lead: ['Văn phòng'],
      cooperating: ['các ngành'],
    },
    { text: 'Phối hợp với Công an phường', lead: [], cooperating: ['Công an phường'] },
    { text: '+ Văn phòng\n+ Công an', lead: ['Văn phòng', 'Công an'], cooperating: [] },
    { text: '', lead: [], cooperating: [] },
    { text: ' - ; .,; ', lead: [], cooperating: [] },
    { text: '-- Văn phòng ;.', lead: ['Văn phòng'], cooperating: [] },
    {
      text: 'Chủ trì: Văn phòng chủ trì thực hiện\nCông an thực hiện\nPhối hợp: Tư pháp phối hợp',
      lead: ['Văn phòng', 'Công an'],
      cooperating: ['Tư pháp'],
    },
    {
      text: 'Phối hợp với: Công an; Tư pháp\nChủ trì: Văn phòng',
      lead: ['Văn phòng'],
      cooperating: ['Công an', 'Tư pháp'],
    },
    {
      text: 'Văn phòng thực hiện phối hợp với Công an phối hợp',
      lead: ['Văn phòng'],
      cooperating: ['Công an'],
    },
  ])('"$text"', ({ text, lead, cooperating }) => {
    expect(splitUnits(text)).toEqual({ lead, cooperating });
  });
});

describe('one office under several spellings', () => {
  test.each([
    ['Văn hóa- xã hội', 'Văn hóa – Xã hội'],
    ['Công chức Văn hoá – Xã hội', 'văn hóa xã hội'],
    ['Bộ phận Một cửa của phường', 'Bộ phận Một cửa'],
    ['Văn phòng - Thống kê.', 'VĂN PHÒNG – THỐNG KÊ'],
    ['Công an phường', 'Công an xã'],
  ])('%s = %s', (a, b) => {
    expect(sameUnit(a, b)).toBe(true);
  });

  test.each([
    ['Văn phòng – Thống kê', 'Văn phòng HĐND và UBND'],
    ['Tư pháp – Hộ tịch', 'Tư pháp'],
    ['Phòng Kinh tế', 'Phòng Văn hóa – Xã hội'],
  ])('%s ≠ %s', (a, b) => {
    expect(sameUnit(a, b)).toBe(false);
  });

  test.each([
    ['Văn phòng - Thống kê', 'Văn phòng HĐND và UBND'],
    ['Bộ phận Một cửa của phường', 'Trung tâm Phục vụ hành chính công'],
    ['Công chức Văn hóa- xã hội', 'Phòng Văn hóa – Xã hội'],
    ['Tư pháp – Hộ tịch', 'Tư pháp – Hộ tịch'],
    ['Công an phường', 'Công an phường'],
  ])('since 01/7/2025 %s is %s', (before, after) => {
    expect(currentUnit(before)).toBe(after);
  });
});
