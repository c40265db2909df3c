import type { FollowedIndicator } from '../../../src/domain/analysis/Analysis';
import type { PlanIndicator } from '../../../src/domain/plan/Plan';
import { indicatorCells } from '../../../src/domain/fill/indicatorCells';
import { sampleIndicator } from '../report/sampleAnalysis';
import { typed } from '../typed';

const planned: PlanIndicator = {
  no: 1,
  name: 'Tỷ lệ hồ sơ trực tuyến',
  measure: '%',
  target: 'Tối thiểu 80',
  agency: 'Bộ phận Một cửa',
  counts: { numerator: '', denominator: '', note: '' },
  tasks: [],
};
const blank = sampleIndicator('1', { verdict: 'noData' }, { name: 'Hồ sơ trực tuyến', measure: '' });
const filled = sampleIndicator(
  '1a',
  { verdict: 'notMet', shortfall: 45, assigned: { op: '>=', value: 90, unit: '%', rule: 'b' } },
  { name: 'Hồ sơ đúng hạn', measure: 'tỷ lệ', agency: 'Văn phòng', target: typed('≥ 90%') },
);

test.each<[string, FollowedIndicator, PlanIndicator | undefined, object]>([
  [
    'what the sheet leaves blank is the plan’s',
    blank,
    planned,
    {
      no: 1,
      name: 'Hồ sơ trực tuyến',
      measure: '%',
      target: 'Tối thiểu 80',
      agency: 'Bộ phận Một cửa',
      assigned: '≥ 80%',
      verdict: 'Chưa có số liệu',
      shortfall: '',
    },
  ],
  ['a blank target too', { ...blank, target: typed(' ') }, planned, indicatorCells(blank, planned)],
  [
    'an indicator that the plan does not know',
    blank,
    undefined,
    { ...indicatorCells(blank, planned), measure: '', target: '', agency: '' },
  ],
  [
    'what was typed stays',
    filled,
    planned,
    {
      no: '1a',
      name: 'Hồ sơ đúng hạn',
      measure: 'tỷ lệ',
      target: '≥ 90%',
      agency: 'Văn phòng',
      assigned: '≥ 90%',
      verdict: 'Chưa đạt',
      shortfall: 45,
    },
  ],
])('%s', (_, indicator, plan, cells) => expect(indicatorCells(indicator, plan)).toEqual(cells));
