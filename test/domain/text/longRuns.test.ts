import { parseTarget } from '../../../src/domain/indicator/parseTarget';
import { readRate } from '../../../src/domain/indicator/readRate';
import { withoutEqualFraction } from '../../../src/domain/indicator/withoutEqualFraction';
import { sameWords } from '../../../src/domain/plan/sameWords';
import { parseProgressCell } from '../../../src/domain/progress/parseProgressCell';
import { beginningOf } from '../../../src/domain/report/beginningOf';
import { datesInText } from '../../../src/domain/calendar/datesInText';
import { documentNumbers } from '../../../src/domain/review/documentNumbers';
import { yearMentions } from '../../../src/domain/review/yearMentions';
import { parseSchedule } from '../../../src/domain/schedule/parseSchedule';
import { planMonth } from '../../../src/domain/table/planMonth';
import { readLabel } from '../../../src/domain/table/header/readLabel';
import { parseCodedText, parseRowCode } from '../../../src/domain/table/rows/rowCode';
import { readOffices } from '../../../src/domain/table/offices/readOffices';
import { sheetOf } from '../sheet/sheetOf';
import { typed } from '../typed';

/** Five cells full: a reader that takes the square of a run's length would be at it for minutes. */
const LETTERS = 5 * 32_767;

const RUNS = [
  ...[' ', '\n', '\u00a0', '.', '…', ',', ';', '-', '/', '(', ')', '[', '%', 'a', 'a-'],
  ...['1', '1 ', '1/', '1/1 ', '10% ', '2025 ', '01/01/2025, ', 'từ ', 'quý ', 'tháng ', 'số '],
  ...['phối hợp ', 'thực hiện ', 'hoàn thành ', 'chủ trì, '],
];

const READERS: readonly ((text: string) => unknown)[] = [
  (text) => parseSchedule(text, 2025),
  parseTarget,
  (text) => parseProgressCell(typed(text)),
  (text) => readRate(typed(text)),
  withoutEqualFraction,
  readOffices,
  parseRowCode,
  parseCodedText,
  readLabel,
  (text) => sameWords(text, 'x'),
  (text) => beginningOf(text, 80),
  documentNumbers,
  datesInText,
  (text) => yearMentions(text, true),
  (text) => planMonth(sheetOf('S', [[`KẾ HOẠCH ${text}`]]), 1),
];

describe('a text of long runs is read to its end', () => {
  test.each(RUNS)('%j', (run) => {
    const long = run.repeat(LETTERS / run.length);
    for (const reader of READERS)
      for (const text of [`từ${long}x`, `Trước ngày 15${long}x`]) expect(() => reader(text)).not.toThrow();
  });
});
