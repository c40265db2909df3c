import type { Target } from '../../src/domain/table/Indicator';
import { describeQuantity } from '../../src/taskpane/describeQuantity';

const atLeast80: Target = { op: '>=', value: 80, unit: '%' };

describe('a result as the pane shows it', () => {
  const cases: readonly { value: number; measure: string; targets: readonly Target[]; shown: string }[] = [
    { value: 95.5, measure: '%', targets: [], shown: '95,5%' },
    { value: 1200, measure: 'hồ sơ', targets: [], shown: '1.200 hồ sơ' },
    { value: 12, measure: '', targets: [], shown: '12' },
    { value: 66.666_666, measure: '%', targets: [atLeast80], shown: '66,67%' },
    { value: 80, measure: '%', targets: [atLeast80], shown: '80%' },
  ];
  test.each(cases)('$shown', ({ value, measure, targets, shown }) => {
    expect(describeQuantity(value, measure, targets)).toBe(shown);
  });

  test('79.996 below a target of 80 is not shown as 80', () => {
    expect(describeQuantity(79.996, '%', [atLeast80])).not.toBe('80%');
  });
});
