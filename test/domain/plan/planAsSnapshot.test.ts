import type { Grid } from '../../../src/domain/sheet/Grid';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import { planAsSnapshot } from '../../../src/domain/plan/planAsSnapshot';
import { newestPlan, planFor } from '../../../src/domain/plan/planOfYear';
import { sheetOf } from '../sheet/sheetOf';
import { planTask } from './smallPlan';

test('a plan as a workbook of two sheets', () => {
  const counts = { numerator: '', denominator: '', note: '' };
  const plan = {
    ...plan2025,
    title: 'Kế hoạch',
    sections: [
      { code: 'C', title: 'Thực hiện' },
      { code: 'C.II', title: 'Một cửa' },
    ],
    tasks: [
      { ...planTask(1, 'Công khai'), section: 'C.II' },
      { ...planTask(2, 'Niêm yết'), section: 'C' },
    ],
    indicators: [
      { no: 1, name: 'Tỷ lệ', measure: '%', target: 'Tối thiểu 80', agency: 'Tư pháp', counts, tasks: [] },
    ],
  };
  const others = ['Báo cáo.', 'Văn phòng chủ trì, phối hợp với Công an', 'Quý I'];
  const tasks = sheetOf('Kế hoạch (2025)', [
    ['STT', 'Nội dung công việc', 'Kết quả công việc', 'Cơ quan, đơn vị thực hiện', 'Thời gian thực hiện'],
    ['C', 'Thực hiện'],
    [2, 'Niêm yết', ...others],
    ['II', 'Một cửa'],
    [1, 'Công khai', ...others],
  ]);
  const indicators = sheetOf('Kế hoạch (2025), chỉ tiêu', [
    ['STT', 'Nội dung chỉ tiêu', 'Đơn vị tính', 'Chỉ tiêu năm 2025', 'Cơ quan thực hiện'],
    [1, 'Tỷ lệ', '%', 'Tối thiểu 80', 'Tư pháp'],
  ]);
  const asData = (sheet: Grid): unknown => JSON.parse(JSON.stringify(sheet));
  expect(planAsSnapshot(plan)).toEqual({
    sheets: [tasks, indicators].map(asData),
    activeSheet: 'Kế hoạch (2025)',
    settings: {},
  });
});

test('the plan that ships for a year, else the newest', () => {
  expect(planFor({ sheets: [] }, 2025)).toBe(plan2025);
  expect(planFor({ sheets: [] }, 2019)).toBeUndefined();
  expect(newestPlan(2025)).toBe(plan2025);
  expect(newestPlan(2019)).toBe(newestPlan(2099));
  expect(newestPlan(2099).year).toBeGreaterThanOrEqual(2025);
});
