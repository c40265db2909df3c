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

test.each([
  [2025, plan2025, plan2025],
  [2024, undefined, plan2025],
  [2030, undefined, plan2025],
])('the plan that ships for %d, else the newest', (year, ofYear, newest) => {
  expect(planFor({ sheets: [] }, year)).toBe(ofYear);
  expect(newestPlan(year)).toBe(newest);
});
