import { describeUnit } from '../../src/taskpane/describeUnit';

describe('who does a task, on one line', () => {
  const cases = [
    {
      lead: ['Văn phòng – Thống kê'],
      cooperating: ['Các ban, ngành liên quan'],
      unit: '- Văn phòng – Thống kê\n- Các ban, ngành liên quan phối hợp.',
      line: 'Văn phòng – Thống kê; phối hợp: Các ban, ngành liên quan',
    },
    {
      lead: ['Văn phòng – Thống kê', 'Tư pháp – Hộ tịch'],
      cooperating: [],
      unit: '',
      line: 'Văn phòng – Thống kê; Tư pháp – Hộ tịch',
    },
    { lead: [], cooperating: ['Các ngành liên quan'], unit: '', line: 'Phối hợp: Các ngành liên quan' },
    { lead: [], cooperating: [], unit: 'Ban\nquản lý', line: 'Ban quản lý' },
    { lead: [], cooperating: [], unit: '', line: '' },
  ];
  test.each(cases)('$line', ({ line, ...task }) => {
    expect(describeUnit(task)).toBe(line);
  });
});
