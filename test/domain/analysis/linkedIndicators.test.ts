import { linkedIndicators } from '../../../src/domain/analysis/linkedIndicators';
import { linkedTasks } from '../../../src/domain/analysis/linkedTasks';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import { sampleAnalysis, sampleIndicator, sampleTask } from '../report/sampleAnalysis';

const linkedTo = (planNo: number) =>
  linkedIndicators({ planNo }, sampleAnalysis()).map(({ planned }) => planned.no);

describe('tasks and indicators that speak of the same thing', () => {
  test.each<[string, number, readonly number[]]>([
    ['online payment', 9, [2]],
    ['satisfaction', 12, [7]],
    ['digitising files', 16, [3, 4, 5]],
    ['handling feedback', 20, [6]],
    ['persuading people to file online', 24, [1, 3]],
    ['plans and decisions', 1, []],
    ['no task of the plan', 31, []],
  ])('%s: task %d', (_, no, indicators) => expect(linkedTo(no)).toEqual(indicators));

  test('every link names a task that the plan has', () => {
    const numbers = plan2025.tasks.map(({ no }) => no);
    expect(plan2025.indicators.flatMap(({ tasks }) => tasks).filter((no) => !numbers.includes(no))).toEqual(
      [],
    );
  });

  test('the row of the workbook comes with it, however it is worded', () => {
    const indicators = [
      sampleIndicator('3', {}, { name: 'Mức độ hài lòng của người dân, doanh nghiệp trong giải quyết TTHC' }),
    ];
    const [linked] = linkedIndicators({ planNo: 12 }, sampleAnalysis({ indicators }));
    expect(linked?.followed).toBe(indicators[0]);
  });

  test('a task that is not the plan’s, or a year without a plan, has none', () => {
    expect(linkedIndicators({}, sampleAnalysis())).toEqual([]);
    expect(linkedIndicators({ planNo: 9 }, sampleAnalysis({ plan: undefined }))).toEqual([]);
  });

  test('from the indicator’s side: its tasks in the order of the workbook, whatever number they have there', () => {
    const tasks = [
      { ...sampleTask({ no: '5', status: 'behind' }), planNo: 24 },
      { ...sampleTask({ no: '6', status: 'behind' }), planNo: 9 },
      { ...sampleTask({ no: '7', status: 'behind' }), planNo: 6 },
      sampleTask({ no: '17', status: 'behind' }),
    ];
    expect(linkedTasks({ tasks: [6, 17, 24] }, tasks).map(({ no }) => no)).toEqual(['5', '7']);
  });
});
