import { plan2025 } from '../../../src/domain/plan/plan2025';
import { adaptPlan } from '../../../src/domain/rollover/adaptPlan';

const XA = { agency: 'Ủy ban nhân dân xã Long Phụng', parentAgency: 'UBND TỈNH QUẢNG NGÃI' };

const textOf = (plan: unknown): string => JSON.stringify(plan);

test('the plan of 2025 for a commune in 2026: no name of another office, no district, no year of before', () => {
  const plan = adaptPlan(plan2025, 2026, XA);
  expect(textOf(plan)).not.toMatch(/Phổ Ninh|UBND thị xã|Văn phòng – Thống kê|Bộ phận Một cửa|61\/2018/);
  expect(plan.title).toBe(
    'Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2026 trên địa bàn xã Long Phụng',
  );
  expect(plan.tasks[0]?.content).toBe('Xây dựng, ban hành các văn bản về kiểm soát TTHC năm 2026.');
  expect(plan.tasks[0]?.result).toContain('Quyết định của Chủ tịch UBND xã ban hành các kế hoạch');
  expect(plan.decision).toEqual({ number: '', issuer: '' });
  expect(plan.targetRule).toBeUndefined();
});

test('no name is put in where none is given', () => {
  const { title, tasks } = adaptPlan(plan2025, 2026, { agency: '', parentAgency: '' });
  expect(title).toBe('Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2026 trên địa bàn phường');
  expect(textOf(tasks)).not.toMatch(/Phổ Ninh|Đức Phổ/);
});

test('three years later, the years of cited documents stay', () => {
  const { tasks } = adaptPlan(plan2025, 2028, XA);
  expect(tasks[0]?.content).toContain('năm 2028');
  expect(tasks[25]?.content).toContain('ngày 06/10/2022');
});

test('one’s own plan in its own year stays as it is', () =>
  expect(adaptPlan(plan2025, 2025, undefined)).toEqual(plan2025));
