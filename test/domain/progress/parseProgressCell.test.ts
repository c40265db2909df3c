import { parseProgressCell } from '../../../src/domain/progress/parseProgressCell';
import type { CellValue } from '../../../src/domain/sheet/Snapshot';
import { typed } from '../typed';

const CASES: readonly (readonly [CellValue, string, string, number?])[] = [
  [true, 'General', 'completed'],
  [false, 'General', 'notStarted'],
  [45_744, 'dd/mm/yyyy', 'notUnderstood'],
  [0.5, '0%', 'started', 50],
  [1, '0%', 'completed', 100],
  [0, '0%', 'notStarted', 0],
  [50, 'General', 'started', 50],
  [100, 'General', 'completed', 100],
  [120, 'General', 'notUnderstood'],
  [-5, 'General', 'notUnderstood'],
  [1, 'General', 'notUnderstood'],
  ['50%', 'General', 'started', 50],
  ['100 %', 'General', 'completed', 100],
  ['0%', 'General', 'notStarted', 0],
  ['3/5', '@', 'started', 60],
  ['5/5', '@', 'completed', 100],
  ['6/5', '@', 'notUnderstood'],
  ['Hoàn thành', 'General', 'completed'],
  ['Đang thực hiện', 'General', 'started'],
  ['lạ', 'General', 'notUnderstood'],
];

describe('how much is done', () => {
  test.each(CASES.map(([value, format, claim, percent]) => ({ value, format, claim, percent })))(
    '$value as $format: $claim',
    ({ value, format, claim, percent }) => {
      const found = parseProgressCell(typed(value, format));
      expect(found.claim).toBe(claim);
      expect(found.percent).toBe(percent);
    },
  );
});
