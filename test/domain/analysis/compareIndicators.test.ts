import type { Indicator } from '../../../src/domain/table/Indicator';
import { compareIndicators } from '../../../src/domain/analysis/compareIndicators';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import { typed } from '../typed';

const name = 'Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận, giải quyết TTHC.';
const compare = (more: Partial<Indicator>) =>
  compareIndicators(
    [{ sheet: 'S', row: 5, no: '1', name, nameCell: 'S!B5', measure: '%', agency: '', ...more }],
    plan2025,
  );
const target = (value: string | number, format?: string) => ({ target: typed(value, format, 'S!D5') });

test.each<[string, Partial<Indicator>, readonly unknown[]]>([
  ['as in the plan', target('Tối thiểu 80'), []],
  ['layout apart', { name: name.toUpperCase().slice(0, -1), ...target('- tối thiểu 80.') }, []],
  [
    'another target',
    target('Tối thiểu 85'),
    [{ cell: 'S!D5', written: 'Tối thiểu 85', plan: 'Tối thiểu 80' }],
  ],
  ['a target as it is shown', target(0.8, '0%'), [{ cell: 'S!D5', written: '80%', plan: 'Tối thiểu 80' }]],
  ['a blank target', target(''), []],
  ['no column for targets', {}, []],
  [
    'another name',
    { name: 'Tỷ lệ hồ sơ trực tuyến', ...target('80') },
    [
      { cell: 'S!B5', written: 'Tỷ lệ hồ sơ trực tuyến', plan: name },
      { cell: 'S!D5', written: '80', plan: 'Tối thiểu 80' },
    ],
  ],
  ['an indicator that the plan lacks', { name: 'Số cuộc họp', ...target('5') }, []],
])('%s', (_, more, expected) => expect(compare(more)).toEqual(expected));
