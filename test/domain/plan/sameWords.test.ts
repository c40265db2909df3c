import { sameWords } from '../../../src/domain/plan/sameWords';

describe('the layout of a text does not make it another one', () => {
  test.each([
    ['bullets on lines of their own', '- Văn phòng;\n- Các ban', 'Văn phòng; Các ban'],
    ['bullets of every kind', '+ Một\n• Hai\n* Ba\n– Bốn', 'Một Hai Ba Bốn'],
    ['a bullet after a stop', 'Báo cáo.• Kế hoạch;* Tờ trình', 'Báo cáo. Kế hoạch; Tờ trình'],
    ['bullets on one line', 'Văn phòng - Công an', '- Văn phòng\n- Công an'],
    ['a final full stop', 'Báo cáo.', 'Báo cáo'],
    ['several final signs', 'Báo cáo ; .,', 'Báo cáo'],
    ['capital letters', 'QUÝ I', 'Quý i'],
    ['a longer dash', 'Văn phòng – Thống kê — Tư pháp', 'Văn phòng - Thống kê - Tư pháp'],
    ['spaces around a dash', 'Quý I – II', 'Quý I-II'],
    ['line ends and odd spaces', 'Quý\u00A0I\r\nvà II', 'Quý I và  II'],
    ['composed letters', 'Quý I'.normalize('NFD'), 'Quý I'],
    ['nothing', '', ' . '],
  ])('%s: %j, %j', (_, a, b) => expect(sameWords(a, b)).toBe(true));
});

describe('another word, or a sign between the words, does', () => {
  test.each([
    ['Quý I', 'Quý II'],
    ['Quý I', ''],
    ['Báo cáo. Kế hoạch', 'Báo cáo Kế hoạch'],
    ['Ban A, ban B', 'Ban A ban B'],
    ['Đợt 1-2', 'Đợt 12'],
    ['15+ ngày', '15 ngày'],
    ['+5 điểm', '5 điểm'],
    ['Văn phòng', 'Văn phong'],
    ['.Báo cáo', 'Báo cáo'],
  ])('%j, %j', (a, b) => expect(sameWords(a, b)).toBe(false));
});
