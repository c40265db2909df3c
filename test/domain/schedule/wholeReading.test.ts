import { isoDate } from '../../../src/domain/calendar/formatDate';
import { describeSchedule } from '../../../src/domain/schedule/describeSchedule';
import { parseSchedule } from '../../../src/domain/schedule/parseSchedule';
import { readSchedule } from '../../../src/domain/schedule/readSchedule';
import type { DueDate, Schedule } from '../../../src/domain/schedule/Schedule';
import { singleLine } from '../../../src/domain/text/normalizeText';

const PLAN_YEAR = 2025;

/** "2025-03-31 Quý I" */
const named = ({ date, period }: DueDate): string => `${isoDate(date)} ${period}`.trim();

function read(text: string): Schedule | string {
  const reading = parseSchedule(text, PLAN_YEAR);
  return reading.kind === 'understood' ? reading.schedule : `not understood: ${reading.rest}`;
}

/** All that one part says: [phrase, kind, days with their periods, what was implied]. */
type Reading = readonly [text: string, kind: string, due: readonly string[], implied: string];

const QUARTERS = ['Quý I', 'Quý II', 'Quý III', 'Quý IV'];
const MONTHS = Array.from({ length: 12 }, (_, i) => `Tháng ${i + 1}`);
const under = (names: readonly string[], days: readonly string[]): readonly string[] =>
  days.map((day, i) => `${day} ${names[i] ?? ''}`);
const inMonths = (days: readonly number[]) =>
  days.map((day, i) => `2025-${String(i + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
const onEach = (day: number) => under(MONTHS, inMonths(MONTHS.map(() => day)));

const MONTH_ENDS = under(MONTHS, inMonths([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]));
const QUARTER_ENDS = under(QUARTERS, ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31']);
const HALVES = ['2025-06-30 6 tháng đầu năm', '2025-12-31 6 tháng cuối năm'];
const THIRDS = ['2025-04-30 Tháng 1-4', '2025-08-31 Tháng 5-8', '2025-12-31 Tháng 9-12'];
const THE_YEAR = ['2025-12-31 Năm 2025'];
const NEXT_MONTHS = [...inMonths(MONTHS.map(() => 5)).slice(1), '2026-01-05'];
const NEXT_QUARTERS = ['2025-04-05', '2025-07-05', '2025-10-05', '2026-01-05'];

const moments: readonly Reading[] = [
  ['Quý I', 'once', ['2025-03-31 Quý I'], 'year lastDay'],
  ['Quý I/2025', 'once', ['2025-03-31 Quý I'], 'lastDay'],
  ['Quý I/2026', 'once', ['2026-03-31 Quý I/2026'], 'lastDay otherYear'],
  ['Quý IV/24', 'once', ['2024-12-31 Quý IV/2024'], 'lastDay otherYear'],
  ['Tháng 2/2026', 'once', ['2026-02-28 Tháng 2/2026'], 'lastDay otherYear'],
  ['Năm 2025', 'once', THE_YEAR, 'lastDay'],
  ['Năm 2026', 'once', ['2026-12-31 Năm 2026'], 'lastDay otherYear'],
  ['Trong năm', 'once', THE_YEAR, 'year lastDay'],
  ['Hết năm', 'once', THE_YEAR, 'year lastDay'],
  ['6 tháng đầu năm', 'once', ['2025-06-30 6 tháng đầu năm'], 'year lastDay'],
  ['6 tháng cuối năm 2026', 'once', ['2026-12-31 6 tháng cuối năm/2026'], 'lastDay otherYear'],
  ['3 tháng cuối năm', 'once', ['2025-12-31 3 tháng cuối năm'], 'year lastDay'],
  ['nửa đầu năm', 'once', ['2025-06-30 6 tháng đầu năm'], 'year lastDay'],
  ['nửa cuối của năm 2026', 'once', ['2026-12-31 6 tháng cuối năm/2026'], 'lastDay otherYear'],
  ['nửa sau năm 2025', 'once', ['2025-12-31 6 tháng cuối năm'], 'lastDay'],
  ['9 tháng/2025', 'once', ['2025-09-30 9 tháng'], 'lastDay'],
  ['Báo cáo 9 tháng', 'once', ['2025-09-30 9 tháng'], 'year lastDay'],
  ['Tháng 3-4', 'once', ['2025-04-30'], 'year lastDay'],
  ['Quý I-III/2025', 'once', ['2025-09-30'], 'lastDay'],
  ['Tháng 3 đến 5/2025', 'once', ['2025-05-31'], 'lastDay'],
  ['Quý I - tháng 3', 'once', ['2025-03-31'], 'year lastDay'],
  ['Tháng 11 - 12/2025', 'once', ['2025-12-31'], 'lastDay'],
  ['Tháng 11/2025 - Tháng 3/2026', 'once', ['2026-03-31'], 'lastDay otherYear'],
  ['Từ 01/7 → 14/12/2025', 'once', ['2025-12-14'], ''],
  ['Từ ngày 01 đến ngày 31 tháng 3', 'once', ['2025-03-31'], 'year'],
  ['Từ quý II đến hết năm', 'once', ['2025-12-31'], 'year lastDay'],
  ['Bắt đầu từ tháng 3, hoàn thành trong tháng 6', 'once', ['2025-06-30'], 'year lastDay'],
  ['Từ ngày ban hành Kế hoạch đến 31/12', 'once', ['2025-12-31'], 'year'],
];

const years: readonly Reading[] = [
  ['quý I năm sau', 'once', ['2026-03-31 Quý I/2026'], 'lastDay otherYear'],
  ['tháng 12 năm trước', 'once', ['2024-12-31 Tháng 12/2024'], 'lastDay otherYear'],
  ['Quý I/26', 'once', ['2026-03-31 Quý I/2026'], 'lastDay otherYear'],
  ['Quý I.2025', 'once', ['2025-03-31 Quý I'], 'lastDay'],
  ['15.3.2025', 'once', ['2025-03-15'], ''],
  ['15. 3. 2025', 'once', ['2025-03-15'], ''],
  ['15-12', 'once', ['2025-12-15'], 'year'],
  ['ngày 15-3', 'once', ['2025-03-15'], 'year'],
  ['ngày 15.3', 'once', ['2025-03-15'], 'year'],
  ['ngày 15 tháng 3', 'once', ['2025-03-15'], 'year'],
  ['29/02/2028', 'once', ['2028-02-29'], 'otherYear'],
  ['2025-12-15', 'once', ['2025-12-15'], ''],
  ['17h00 ngày 15/3/2025', 'once', ['2025-03-15'], ''],
];

const before: readonly Reading[] = [
  ['trước ngày 15/12', 'once', ['2025-12-15'], 'year beforeIsBy'],
  ['trước ngày 15/12/2026', 'once', ['2026-12-15'], 'otherYear beforeIsBy'],
  ['trước cuối tháng 6', 'once', ['2025-06-30 Tháng 6'], 'year dayOfPart beforeIsBy'],
  ['trước tháng 6', 'once', ['2025-05-31'], 'year'],
  ['trước quý II', 'once', ['2025-03-31'], 'year'],
  ['trước năm 2026', 'once', ['2025-12-31'], ''],
  ['trước năm 2030', 'once', ['2029-12-31'], 'otherYear'],
  ['trước hết quý II', 'once', ['2025-06-30 Quý II'], 'year lastDay'],
  ['đến hết quý II', 'once', ['2025-06-30 Quý II'], 'year lastDay'],
  ['Từ 01/3 đến trước ngày 15/6', 'once', ['2025-06-15'], 'year beforeIsBy'],
  ['Từ tháng 3 đến trước cuối tháng 6', 'once', ['2025-06-30'], 'year dayOfPart beforeIsBy'],
  ['Từ tháng 3 đến trước tháng 6', 'once', ['2025-05-31'], 'year'],
  ['Tháng 3 - trước tháng 4', 'once', ['2025-03-31'], 'year'],
  ['Từ quý I đến trước quý III', 'once', ['2025-06-30'], 'year'],
  ['Từ tháng 11/2025 đến trước tháng 3/2026', 'once', ['2026-02-28'], 'otherYear'],
  ['Từ năm 2025 đến trước năm 2030', 'once', ['2029-12-31'], 'otherYear'],
  ['trước tuần 2 tháng 6', 'once', ['2025-06-14 Tháng 6'], 'year dayOfPart beforeIsBy'],
  ['trước 10 ngày cuối tháng 6', 'once', ['2025-06-30 Tháng 6'], 'year dayOfPart beforeIsBy'],
  ['Từ tháng 3 đến trước hết tháng 6', 'once', ['2025-06-30'], 'year lastDay'],
];

const parts: readonly Reading[] = [
  ['ngày đầu tháng 6', 'once', ['2025-06-01 Tháng 6'], 'year dayOfPart'],
  ['đầu tháng 6', 'once', ['2025-06-01 Tháng 6'], 'year dayOfPart'],
  ['giữa tháng 6', 'once', ['2025-06-15 Tháng 6'], 'year dayOfPart'],
  ['nửa đầu tháng 6', 'once', ['2025-06-15 Tháng 6'], 'year dayOfPart'],
  ['thượng tuần tháng 6', 'once', ['2025-06-10 Tháng 6'], 'year dayOfPart'],
  ['trung tuần tháng 6', 'once', ['2025-06-20 Tháng 6'], 'year dayOfPart'],
  ['hạ tuần tháng 6', 'once', ['2025-06-30 Tháng 6'], 'year dayOfPart'],
  ['nửa cuối tháng 6', 'once', ['2025-06-30 Tháng 6'], 'year dayOfPart'],
  ['cuối tháng 2/2026', 'once', ['2026-02-28 Tháng 2/2026'], 'dayOfPart otherYear'],
  ['ngày làm việc cuối cùng của tháng 8', 'once', ['2025-08-29 Tháng 8'], 'year dayOfPart'],
  ['ngày đầu tiên của quý II', 'once', ['2025-04-01 Quý II'], 'year dayOfPart'],
  ['đầu quý II', 'once', ['2025-04-30 Quý II'], 'year dayOfPart'],
  ['giữa quý II', 'once', ['2025-05-31 Quý II'], 'year dayOfPart'],
  ['cuối quý II', 'once', ['2025-06-30 Quý II'], 'year dayOfPart'],
  ['ngày làm việc cuối cùng của quý III/2028', 'once', ['2028-09-29 Quý III/2028'], 'dayOfPart otherYear'],
  ['đầu năm 2026', 'once', ['2026-01-01'], 'dayOfPart otherYear'],
  ['ngày đầu năm 2025', 'once', ['2025-01-01'], 'dayOfPart'],
  ['giữa năm', 'once', ['2025-06-30'], 'year dayOfPart'],
  ['cuối năm', 'once', ['2025-12-31'], 'year dayOfPart'],
  ['ngày làm việc cuối cùng của năm 2028', 'once', ['2028-12-29'], 'dayOfPart otherYear'],
  ['tuần 1 tháng 5', 'once', ['2025-05-07 Tháng 5'], 'year dayOfPart'],
  ['tuần thứ tư của tháng 5', 'once', ['2025-05-28 Tháng 5'], 'year dayOfPart'],
  ['tuần 5/tháng 5', 'once', ['2025-05-31 Tháng 5'], 'year dayOfPart'],
  ['tuần cuối tháng 5', 'once', ['2025-05-31 Tháng 5'], 'year dayOfPart'],
  ['10 ngày đầu tháng 6', 'once', ['2025-06-10 Tháng 6'], 'year dayOfPart'],
  ['10 ngày cuối của tháng 6', 'once', ['2025-06-30 Tháng 6'], 'year dayOfPart'],
  ['cuối tháng 11, đầu tháng 12', 'once', ['2025-12-01'], 'year dayOfPart'],
  ['cuối tháng 12/2025, đầu tháng 01/2026', 'once', ['2026-01-01'], 'dayOfPart otherYear'],
  ['cuối tháng 11 đầu tháng 12', 'once', ['2025-12-01'], 'year dayOfPart'],
  [
    'giữa tháng 11, đầu tháng 12',
    'recurring',
    ['2025-11-15 Tháng 11', '2025-12-01 Tháng 12'],
    'year dayOfPart',
  ],
  ['cuối quý I và đầu quý II', 'once', ['2025-04-30'], 'year dayOfPart'],
  ['cuối tháng 3, đầu tháng 5', 'recurring', ['2025-03-31 Tháng 3', '2025-05-01 Tháng 5'], 'year dayOfPart'],
  ['đầu tháng 3, đầu tháng 4', 'recurring', ['2025-03-01 Tháng 3', '2025-04-01 Tháng 4'], 'year dayOfPart'],
  ['cuối tháng 3, cuối tháng 4', 'recurring', ['2025-03-31 Tháng 3', '2025-04-30 Tháng 4'], 'year dayOfPart'],
];

const narrowed: readonly Reading[] = [
  ['Quý I, trước ngày 20/3', 'once', ['2025-03-20 Quý I'], 'year beforeIsBy'],
  ['Quý I trước ngày 20/3/2025', 'once', ['2025-03-20 Quý I'], 'beforeIsBy'],
  ['Quý I (trước ngày 20/3)', 'once', ['2025-03-20 Quý I'], 'year beforeIsBy'],
  ['Quý I, chậm nhất 01/01', 'once', ['2025-01-01 Quý I'], 'year'],
  ['Quý I, chậm nhất 31/3', 'once', ['2025-03-31 Quý I'], 'year'],
  ['6 tháng đầu năm, chậm nhất 15/6', 'once', ['2025-06-15 6 tháng đầu năm'], 'year'],
  ['Quý II, chậm nhất tháng 5', 'once', ['2025-05-31 Quý II'], 'year lastDay'],
  ['Quý I, ngày 20/3', 'recurring', ['2025-03-20', '2025-03-31 Quý I'], 'year lastDay'],
  ['Quý I, chậm nhất 20/4', 'recurring', ['2025-03-31 Quý I', '2025-04-20'], 'year lastDay'],
  ['Quý I trước 01/01', 'once', ['2025-01-01 Quý I'], 'year beforeIsBy'],
  ['Quý I, trước tháng 3', 'once', ['2025-02-28 Quý I'], 'year'],
  ['Quý I, trước quý III', 'recurring', ['2025-03-31 Quý I', '2025-06-30'], 'year lastDay'],
  ['Quý III, chậm nhất quý IV', 'recurring', ['2025-09-30 Quý III', '2025-12-31 Quý IV'], 'year lastDay'],
  ['Tháng 3, trước quý II', 'once', ['2025-03-31 Tháng 3'], 'year lastDay'],
  ['Quý I và trước ngày 20/3', 'recurring', ['2025-03-20', '2025-03-31 Quý I'], 'year lastDay beforeIsBy'],
  ['Quý II, chậm nhất 20/3', 'recurring', ['2025-03-20', '2025-06-30 Quý II'], 'year lastDay'],
  [
    'Quý I trước ngày 20/3, quý II trước ngày 20/6',
    'recurring',
    ['2025-03-20 Quý I', '2025-06-20 Quý II'],
    'year beforeIsBy',
  ],
  ['Tháng 11/2025 - tháng 3/2026, chậm nhất 15/12/2025', 'once', ['2025-12-15'], ''],
  ['Năm 2025 (trước 15/12)', 'once', ['2025-12-15 Năm 2025'], 'year beforeIsBy'],
  ['Hằng năm (trước 15/12)', 'recurring', ['2025-12-15 Năm 2025'], 'year beforeIsBy'],
  ['15/6 (Quý II)', 'once', ['2025-06-15 Quý II'], 'year'],
  ['15/6 (6 tháng)', 'once', ['2025-06-15 6 tháng đầu năm'], 'year'],
  ['Tháng 6 (Quý II)', 'once', ['2025-06-30 Tháng 6'], 'year lastDay'],
  ['(Quý I)', 'once', ['2025-03-31 Quý I'], 'year lastDay'],
  ['Hằng năm, trước 15/12', 'recurring', ['2025-12-15 Năm 2025'], 'year beforeIsBy'],
  [
    'Định kỳ 6 tháng (15/6 và 15/12)',
    'recurring',
    under(['6 tháng đầu năm', '6 tháng cuối năm'], ['2025-06-15', '2025-12-15']),
    'year',
  ],
  ['Định kỳ 6 tháng (quý II và quý IV)', 'recurring', HALVES, 'year lastDay'],
  [
    'Hằng quý (20/3, 20/6, 20/9, 20/12)',
    'recurring',
    under(QUARTERS, ['2025-03-20', '2025-06-20', '2025-09-20', '2025-12-20']),
    'year',
  ],
  [
    'Hằng quý, trước ngày 20 tháng cuối quý',
    'recurring',
    under(QUARTERS, ['2025-03-20', '2025-06-20', '2025-09-20', '2025-12-20']),
    'year periods beforeIsBy',
  ],
  [
    'Định kỳ 6 tháng, 9 tháng và năm',
    'recurring',
    ['2025-06-30 6 tháng đầu năm', '2025-09-30 9 tháng', '2025-12-31 6 tháng cuối năm'],
    'year periods',
  ],
  ['Thường xuyên (năm 2025)', 'ongoing', [], ''],
  ['Năm 2025 (thường xuyên)', 'ongoing', [], ''],
];

const rows: readonly Reading[] = [
  ['ngày 15 và 30/6', 'recurring', ['2025-06-15', '2025-06-30'], 'year'],
  ['ngày 15, 20 và 30/6/2025', 'recurring', ['2025-06-15', '2025-06-20', '2025-06-30'], ''],
  ['20/3, 20/6/2025', 'recurring', ['2025-03-20', '2025-06-20'], ''],
  ['20/3, 20/6/2026', 'recurring', ['2026-03-20', '2026-06-20'], 'otherYear'],
  ['15/3/2026, 20/6', 'recurring', ['2026-03-15', '2026-06-20'], 'otherYear'],
  ['15/3/2025, 20/6', 'recurring', ['2025-03-15', '2025-06-20'], ''],
  ['20/6/2025, 15/3/2025', 'recurring', ['2025-03-15', '2025-06-20'], ''],
  ['20/6/2025 và 20/6', 'once', ['2025-06-20'], ''],
  ['20/6, 20/6', 'once', ['2025-06-20'], 'year'],
  ['29/02, 15/3/2028', 'recurring', ['2028-02-29', '2028-03-15'], 'otherYear'],
  ['31/12, 01/01/2026', 'recurring', ['2025-12-31', '2026-01-01'], 'otherYear'],
  ['15/12/2025, 10/01/2026, 5/2', 'recurring', ['2025-12-15', '2026-01-10', '2026-02-05'], 'otherYear'],
  [
    'Tháng 6, tháng 3/2026',
    'recurring',
    ['2025-06-30 Tháng 6', '2026-03-31 Tháng 3/2026'],
    'lastDay otherYear',
  ],
  ['20/6, 15/3', 'recurring', ['2025-03-15', '2025-06-20'], 'year'],
  ['15/12, 10/01/2026', 'recurring', ['2025-12-15', '2026-01-10'], 'otherYear'],
  ['20/3 và 20/3/2025', 'once', ['2025-03-20'], ''],
  [
    'Tháng 3, 6, 9, 12',
    'recurring',
    under(
      ['Tháng 3', 'Tháng 6', 'Tháng 9', 'Tháng 12'],
      ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31'],
    ),
    'year lastDay',
  ],
  [
    'Quý I, 6 tháng, 9 tháng, năm',
    'recurring',
    ['2025-03-31 Quý I', '2025-06-30 6 tháng đầu năm', '2025-09-30 9 tháng', ...THE_YEAR],
    'year lastDay',
  ],
  ['6 tháng đầu năm; cả năm', 'recurring', ['2025-06-30 6 tháng đầu năm', ...THE_YEAR], 'year lastDay'],
  ['Quý I/II', 'recurring', QUARTER_ENDS.slice(0, 2), 'year lastDay'],
  ['trước 15/12 hằng năm', 'recurring', ['2025-12-15'], 'year beforeIsBy'],
  ['Quý I, hằng năm', 'recurring', ['2025-03-31 Quý I'], 'year lastDay'],
  ['Quý I hoàn thành, hằng năm', 'recurring', ['2025-03-31 Quý I'], 'year lastDay'],
  ['Theo quy định hằng năm trước 15/12', 'recurring', ['2025-12-15'], 'year beforeIsBy'],
  ['15/6 đối với báo cáo', 'once', ['2025-06-15'], 'year'],
  ['15/6 đối với báo cáo định kỳ 06 tháng', 'recurring', ['2025-06-15'], 'year'],
  ['Định kỳ báo cáo quý I', 'recurring', ['2025-03-31 Quý I'], 'year lastDay'],
  ['Định kỳ báo cáo hằng quý', 'recurring', QUARTER_ENDS, 'year periods'],
  ['Định kỳ quý IV', 'recurring', ['2025-12-31 Quý IV'], 'year lastDay'],
  ['Định kỳ các ngày 15/6, 15/12', 'recurring', ['2025-06-15', '2025-12-15'], 'year'],
];

const withWords: readonly Reading[] = [
  ['Ban hành Kế hoạch vào 15/12', 'once', ['2025-12-15'], 'year'],
  ['Ban hành Kế hoạch của\nUBND phường trong quý I', 'once', ['2025-03-31 Quý I'], 'year lastDay'],
  ['Theo kế hoạch trước 15/12', 'once', ['2025-12-15'], 'year beforeIsBy'],
  ['Theo kế hoạch trong quý I', 'once', ['2025-03-31 Quý I'], 'year lastDay'],
  ['Theo kế hoạch chậm nhất 15/12', 'once', ['2025-12-15'], 'year'],
  ['Theo kế hoạch dự kiến trước 15/12', 'once', ['2025-12-15'], 'year beforeIsBy'],
  ['Theo Nghị quyết đến năm 2030', 'linked', [], ''],
  ['Theo niềm vui chung', 'linked', [], ''],
  ['Định kỳ theo quy định', 'linked', [], ''],
  ['Có kế hoạch riêng', 'linked', [], ''],
  ['Thường xuyên, theo kế hoạch', 'ongoing', [], ''],
  ['Hằng quý theo quy định', 'recurring', QUARTER_ENDS, 'year periods'],
  ['Quý I - theo kế hoạch', 'once', ['2025-03-31 Quý I'], 'year lastDay'],
  ['Quý I (nếu có)', 'once', ['2025-03-31 Quý I'], 'year lastDay'],
  ['Quý I (khi có yêu cầu)', 'once', ['2025-03-31 Quý I'], 'year lastDay'],
  ['rà soát, điều chỉnh (nếu có)', 'adhoc', [], ''],
  ['Quý I: 02 lớp tập huấn', 'once', ['2025-03-31 Quý I'], 'year lastDay'],
  ['Quý I, đạt 50%', 'once', ['2025-03-31 Quý I'], 'year lastDay'],
  ['từ năm 2025 và các năm tiếp theo', 'ongoing', [], ''],
  ['từ năm học 2025-2026', 'ongoing', [], ''],
  ['Từ 29/02/2028', 'ongoing', [], ''],
  ['Từ tháng 3', 'ongoing', [], ''],
];

const periods: readonly Reading[] = [
  ['Hằng tháng', 'recurring', MONTH_ENDS, 'year periods'],
  ['12 lần/năm', 'recurring', MONTH_ENDS, 'year periods'],
  ['Tháng, quý', 'recurring', MONTH_ENDS, 'year periods'],
  [
    'Định kỳ 02 tháng',
    'recurring',
    under(
      ['Tháng 1-2', 'Tháng 3-4', 'Tháng 5-6', 'Tháng 7-8', 'Tháng 9-10', 'Tháng 11-12'],
      ['2025-02-28', '2025-04-30', '2025-06-30', '2025-08-31', '2025-10-31', '2025-12-31'],
    ),
    'year periods',
  ],
  ['Hằng quý', 'recurring', QUARTER_ENDS, 'year periods'],
  ['Báo cáo quý', 'recurring', QUARTER_ENDS, 'year periods'],
  ['4 quý', 'recurring', QUARTER_ENDS, 'year periods'],
  ['tháng cuối quý', 'recurring', QUARTER_ENDS, 'year periods'],
  ['ngày cuối cùng của mỗi quý', 'recurring', QUARTER_ENDS, 'year periods'],
  ['tuần cuối hằng quý', 'recurring', QUARTER_ENDS, 'year periods'],
  ['Định kỳ 04 tháng', 'recurring', THIRDS, 'year periods'],
  ['3 lần/năm', 'recurring', THIRDS, 'year periods'],
  ['Định kỳ 06 tháng', 'recurring', HALVES, 'year periods'],
  ['Mỗi năm (2 lần)', 'recurring', HALVES, 'year periods'],
  ['2 quý/lần', 'recurring', HALVES, 'year periods'],
  ['Định kỳ 6 tháng đầu năm', 'recurring', HALVES.slice(0, 1), 'year periods'],
  ['Định kỳ 6 tháng cuối năm', 'recurring', HALVES.slice(1), 'year periods'],
  ['Định kỳ 9 tháng', 'recurring', ['2025-09-30 9 tháng'], 'year periods'],
  ['Hằng năm', 'recurring', THE_YEAR, 'year periods'],
  ['Tổng kết năm', 'once', THE_YEAR, 'year periods'],
  ['Hằng tuần', 'recurring', [], ''],
  ['2 lần/tuần', 'recurring', [], ''],
  ['20 ngày/lần', 'recurring', [], ''],
  ['sáng thứ Hai hằng tuần', 'recurring', [], ''],
  ['Hằng ngày, hằng tuần', 'recurring', [], ''],
  ['1 lần/ngày', 'ongoing', [], ''],
];

const daysOfPeriods: readonly Reading[] = [
  ['ngày 25 hằng tháng', 'recurring', onEach(25), 'year periods'],
  ['trước ngày 25 hằng tháng', 'recurring', onEach(25), 'year periods beforeIsBy'],
  ['từ ngày 20 đến 25 hằng tháng', 'recurring', onEach(25), 'year periods'],
  ['Hằng tháng (chậm nhất ngày 25)', 'recurring', onEach(25), 'year periods'],
  ['Hằng tháng, trước ngày 25', 'recurring', onEach(25), 'year periods beforeIsBy'],
  ['tuần đầu của tháng', 'recurring', onEach(7), 'year periods'],
  [
    'ngày 30 hằng tháng',
    'recurring',
    under(MONTHS, inMonths([30, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30])),
    'year periods',
  ],
  [
    'ngày làm việc cuối cùng của tháng',
    'recurring',
    under(MONTHS, inMonths([31, 28, 31, 30, 30, 30, 31, 29, 30, 31, 28, 31])),
    'year periods',
  ],
  ['ngày 5 tháng sau', 'recurring', under(MONTHS, NEXT_MONTHS), 'year periods otherYear'],
  ['ngày 5 tháng đầu quý sau', 'recurring', under(QUARTERS, NEXT_QUARTERS), 'year periods otherYear'],
  ['ngày 5 tháng sau quý báo cáo', 'recurring', under(QUARTERS, NEXT_QUARTERS), 'year periods otherYear'],
  [
    'ngày 15 tháng cuối quý',
    'recurring',
    under(QUARTERS, ['2025-03-15', '2025-06-15', '2025-09-15', '2025-12-15']),
    'year periods',
  ],
  [
    'ngày 10 tháng giữa quý',
    'recurring',
    under(QUARTERS, ['2025-02-10', '2025-05-10', '2025-08-10', '2025-11-10']),
    'year periods',
  ],
  [
    'ngày 10 đầu quý',
    'recurring',
    under(QUARTERS, ['2025-01-10', '2025-04-10', '2025-07-10', '2025-10-10']),
    'year periods',
  ],
  [
    'tuần đầu tiên của quý',
    'recurring',
    under(QUARTERS, ['2025-01-07', '2025-04-07', '2025-07-07', '2025-10-07']),
    'year periods',
  ],
  [
    'tháng đầu mỗi quý',
    'recurring',
    under(QUARTERS, ['2025-01-31', '2025-04-30', '2025-07-31', '2025-10-31']),
    'year periods',
  ],
  ['ngày 15 tháng 3, 6', 'recurring', ['2025-03-15 Tháng 3', '2025-06-15 Tháng 6'], 'year periods'],
  [
    'trước ngày 30 tháng 3, 6/2026',
    'recurring',
    ['2026-03-30 Tháng 3', '2026-06-30 Tháng 6'],
    'year periods beforeIsBy otherYear',
  ],
];

describe.each([
  { what: 'moments', readings: moments },
  { what: 'days and years', readings: years },
  { what: '"trước"', readings: before },
  { what: 'parts of periods', readings: parts },
  { what: 'a time that makes another precise', readings: narrowed },
  { what: 'rows of moments', readings: rows },
  { what: 'times with other words', readings: withWords },
  { what: 'periods', readings: periods },
  { what: 'days of periods', readings: daysOfPeriods },
])('$what', ({ readings }) => {
  test.each(readings)('%s', (text, kind, due, implied) => {
    const schedule = read(text);
    const all = {
      kind,
      due,
      implied: implied === '' ? [] : implied.split(' '),
      parts: [{ kind, due, implied: implied === '' ? [] : implied.split(' '), text: singleLine(text) }],
    };
    expect(typeof schedule === 'string' ? schedule : essence(schedule)).toEqual(all);
  });
});

function essence({ kind, due, implied, parts: all }: Schedule) {
  return {
    kind,
    due: due.map(named),
    implied,
    parts: all.map((part) => ({ ...part, due: part.due.map(named) })),
  };
}

describe('one part after the other, each with its words', () => {
  const cases: readonly (readonly [text: string, parts: readonly string[]])[] = [
    [
      '- Định kỳ 3 tháng/lần. - Đột xuất theo yêu cầu',
      ['recurring: - Định kỳ 3 tháng/lần', 'adhoc: - Đột xuất theo yêu cầu'],
    ],
    ['a) Quý I; b) Quý II', ['once: a) Quý I', 'once: b) Quý II']],
    ['1. Quý I\n2. Quý II', ['once: 1. Quý I', 'once: 2. Quý II']],
    ['(1) Quý I; (2) Quý II', ['once: (1) Quý I', 'once: (2) Quý II']],
    ['+ Quý I\n• Quý II', ['once: + Quý I', 'once: Quý II']],
    ['15/3;15/6', ['once: 15/3', 'once: 15/6']],
    ['Từ tháng 3, tháng 6', ['ongoing: Từ tháng 3', 'once: tháng 6']],
    ['Từ tháng 3, từ tháng 6', ['ongoing: Từ tháng 3', 'ongoing: từ tháng 6']],
    ['Từ ngày ban hành Kế hoạch, 31/12', ['adhoc: Từ ngày ban hành Kế hoạch', 'once: 31/12']],
    ['Quý I\n- theo kế hoạch', ['once: Quý I', 'linked: - theo kế hoạch']],
    ['Quý I; đạt 50% trước 30/6', ['once: Quý I', 'once: đạt 50% trước 30/6']],
    ['Quý I (thường xuyên)', ['once: Quý I (thường xuyên)', 'ongoing: Quý I (thường xuyên)']],
    [
      'Trước 15/12 (thường xuyên)',
      ['once: Trước 15/12 (thường xuyên)', 'ongoing: Trước 15/12 (thường xuyên)'],
    ],
    ['Hằng năm (thường xuyên)', ['recurring: Hằng năm (thường xuyên)', 'ongoing: Hằng năm (thường xuyên)']],
    ['Đột xuất (năm 2025)', ['adhoc: Đột xuất (năm 2025)', 'once: Đột xuất (năm 2025)']],
    ['Quý I\nQuý III', ['once: Quý I', 'once: Quý III']],
    ['Báo cáo\nquý I', ['once: Báo cáo\nquý I']],
    ['Quý I./.', ['once: Quý I']],
    ['Quý I…', ['once: Quý I']],
    ['Đợt 1: 15/3; Đợt 2: 15/6', ['once: Đợt 1: 15/3', 'once: Đợt 2: 15/6']],
    ['Đợt 1 15/3, Đợt 2 15/6', ['once: Đợt 1 15/3', 'once: Đợt 2 15/6']],
    ['15.12', []],
    ['Trước 15.12.2025. Đột xuất', ['once: Trước 15.12.2025', 'adhoc: Đột xuất']],
    ['Quý I, đồng thời đột xuất', ['once: Quý I', 'adhoc: đột xuất']],
    ['Quý I và khi có yêu cầu', ['once: Quý I', 'adhoc: khi có yêu cầu']],
    ['Quý I hoặc khi có yêu cầu', ['once: Quý I', 'adhoc: khi có yêu cầu']],
    ['Khi có yêu cầu hoặc quý I', ['adhoc: Khi có yêu cầu', 'once: quý I']],
    ['Quý I hoặc Quý II', []],
    ['Quý I - Báo cáo khi có yêu cầu', ['once: Quý I', 'adhoc: Báo cáo khi có yêu cầu']],
    ['Định kỳ, đột xuất', ['linked: Định kỳ', 'adhoc: đột xuất']],
    ['Định kỳ', []],
    ['Quý I; định kỳ', ['once: Quý I', 'linked: định kỳ']],
    [
      'Thường xuyên (báo cáo trước 15/12)',
      ['ongoing: Thường xuyên (báo cáo trước 15/12)', 'once: Thường xuyên (báo cáo trước 15/12)'],
    ],
    [
      'năm 2025 và các năm tiếp theo',
      ['once: năm 2025 và các năm tiếp theo', 'ongoing: năm 2025 và các năm tiếp theo'],
    ],
    ['năm 2026 và các năm tiếp theo', ['ongoing: năm 2026 và các năm tiếp theo']],
    ['Thường xuyên đến hết năm 2025', ['ongoing: Thường xuyên đến hết năm 2025']],
    [
      'Thường xuyên đến hết năm 2026',
      ['ongoing: Thường xuyên đến hết năm 2026', 'once: Thường xuyên đến hết năm 2026'],
    ],
  ];
  test.each(cases)('%j', (text, wanted) => {
    const schedule = read(text);
    const all = typeof schedule === 'string' ? [] : schedule.parts;
    expect(all.map((part) => `${part.kind}: ${part.text}`)).toEqual(wanted);
  });
});

describe('the kind of the whole', () => {
  test.each([
    ['Quý I; Quý II', 'recurring', ['year', 'lastDay']],
    ['Quý I; 31/3', 'once', ['year', 'lastDay']],
    ['Hằng quý; hằng tháng', 'recurring', ['year', 'periods']],
    ['Đột xuất; khi có yêu cầu', 'adhoc', []],
    ['Quý I; đột xuất', 'mixed', ['year', 'lastDay']],
    ['Quý I/2025; trước 15/6', 'recurring', ['lastDay', 'year', 'beforeIsBy']],
  ])('%s', (text, kind, implied) => expect(read(text)).toMatchObject({ kind, implied }));
});

describe('what is not sure is handed back, from the words on that could not be read', () => {
  test.each([
    ['Quý I trước 20/4', 'trước 20/4'],
    ['Quý I ngày 20/3', 'ngày 20/3'],
    ['Quý I từ 20/3', 'từ 20/3'],
    ['Quý I/15/3', '/15/3'],
    ['Quý I/27', '/27'],
    ['Tháng 3/4', '/4'],
    ['Tháng 3-4 đến tháng 6', 'đến tháng 6'],
    ['Trước 15/3 đến 15/6', 'đến 15/6'],
    ['Từ tháng 3 đến tháng 6 đến tháng 9', 'đến tháng 9'],
    ['15/3 - 4', '- 4'],
    ['15/3 đến 2', 'đến 2'],
    ['đầu tháng 11 đầu tháng 12', 'đầu tháng 12'],
    ['tháng 11 đầu tháng 12', 'đầu tháng 12'],
    ['nửa đầu quý II', 'nửa đầu quý II'],
    ['thượng tuần quý I', 'thượng tuần quý I'],
    ['thượng tuần năm 2025', 'thượng tuần năm 2025'],
    ['ngày 15', 'ngày 15'],
    ['ngày 15 và tháng 6', 'ngày 15 và tháng 6'],
    ['15-12/2025', '15-12/2025'],
    ['ngày 15-3/2025', 'ngày 15-3/2025'],
    ['Từ 29/02 đến 15/3', 'Từ 29/02 đến 15/3'],
    ['Từ 15/01 đến 29/02', 'đến 29/02'],
    ['29/02, 15/3/2025', '29/02, 15/3/2025'],
    ['từ ngày 25 đến 20 hằng tháng', 'từ ngày 25 đến 20 hằng tháng'],
    ['từ ngày 20 đến 20 hằng tháng', 'từ ngày 20 đến 20 hằng tháng'],
    ['ngày 31 tháng 3, 6', ', 6'],
    ['trước tháng cuối quý', 'trước tháng cuối quý'],
    ['từ tháng cuối quý', 'từ tháng cuối quý'],
    ['Hằng tháng ngày 25', 'ngày 25'],
    ['Hằng tháng: 25', ': 25'],
    ['Quý I: họp 31/02', '31/02'],
    ['Quý I: đột xuất', ': đột xuất'],
    ['Năm 2025, tháng 2-3', 'Năm 2025, tháng 2-3'],
    ['Định kỳ 6 tháng (15/6)', '(15/6)'],
    ['Quý IV (năm 2025 và các năm tiếp theo)', '(năm 2025 và các năm tiếp theo)'],
    ['năm 2025 và các năm tiếp theo (quý IV)', '(quý IV)'],
    ['Định kỳ (nếu có)', 'Định kỳ (nếu có)'],
    ['Định kỳ (đột xuất)', 'Định kỳ (đột xuất)'],
    ['đạt 50% trước 30/6', 'đạt 50% trước 30/6'],
    ['Theo niềm', 'Theo niềm'],
    ['Theo 5 việc', 'Theo 5 việc'],
    ['Ban hành Kế hoạch 15/12', 'Ban hành Kế hoạch 15/12'],
    ['từ năm học 2025-2027', 'từ năm học 2025-2027'],
    ['từ năm học 2025-2024', 'từ năm học 2025-2024'],
    ['Trước năm', 'Trước năm'],
    ['Đến năm', 'Đến năm'],
    ['5 lần/năm', '5 lần/năm'],
    ['3 quý/lần', '3 quý/lần'],
    ['2 lần/ngày', '2 lần/ngày'],
    ['12: quý I', '12: quý I'],
    ['1.Quý I', '1.Quý I'],
    ['Quý I.,', '.,'],
  ])('%s', (text, rest) => expect(read(text)).toBe(`not understood: ${rest}`));
});

test('one row holds 36 days at most, the next day opens another', () => {
  const days = (count: number) =>
    Array.from({ length: count }, (_, i) => `${(i % 28) + 1}/${Math.floor(i / 28) + 1}`).join(', ');
  const partsOf = (text: string) => {
    const schedule = read(text);
    return typeof schedule === 'string' ? [] : schedule.parts.map(({ due }) => due.length);
  };
  expect(partsOf(days(36))).toEqual([36]);
  expect(partsOf(days(37))).toEqual([36, 1]);
});

describe('the year of two parts', () => {
  test.each([
    ['Quý IV; Quý I', ['2025-03-31 Quý I', '2025-12-31 Quý IV']],
    ['Quý IV/2024; Quý I', ['2024-12-31 Quý IV/2024', '2025-03-31 Quý I']],
    ['Quý IV; Quý I/2026', ['2025-12-31 Quý IV', '2026-03-31 Quý I/2026']],
    ['20/6/2025. 20/6', ['2025-06-20']],
    ['Quý III/2025; hằng quý', QUARTER_ENDS],
    ['Hằng quý; quý III/2025', QUARTER_ENDS],
  ])('%s', (text, due) => {
    const schedule = read(text);
    expect(typeof schedule === 'string' ? schedule : schedule.due.map(named)).toEqual(due);
  });

  test.each([
    ...['Quý IV/2025; Quý I', 'Quý IV; Quý I/2025', '20/6, 15/3/2025', '20/6/2025, 15/3'],
    ...['20/6/2025 và 15/3', 'Quý IV/2025, quý I', 'Tháng 11 - Tháng 3', 'Quý I - tháng 2'],
  ])('%s: which year is anyone’s guess', (text) => expect(read(text)).toBe(`not understood: ${text}`));
});

describe('a label names the period of its day, or the year that it must lie in', () => {
  test.each([
    ['Báo cáo quý I: 20/3; báo cáo 6 tháng: 20/6', ['2025-03-20 Quý I', '2025-06-20 6 tháng đầu năm']],
    ['6 tháng: 30/6; năm: 15/12', ['2025-06-30 6 tháng đầu năm', '2025-12-15']],
    ['Báo cáo tháng 3: 05/4', ['2025-04-05 Tháng 3']],
    ['Quý I/2026: 20/3/2026', ['2026-03-20 Quý I/2026']],
    ['Cấp trường/trung tâm: tháng 3; cấp phường: tháng 4', ['2025-03-31 Tháng 3', '2025-04-30 Tháng 4']],
    ['Năm 2025: quý I', ['2025-03-31 Quý I']],
    ['Năm 2025: thường xuyên', []],
    ['Báo cáo quý: 2/6', ['2025-06-02']],
    ['Năm 2026: 15/3/2026', ['2026-03-15']],
  ])('%s', (text, due) => {
    const schedule = read(text);
    expect(typeof schedule === 'string' ? schedule : schedule.due.map(named)).toEqual(due);
  });

  test.each([
    ['Năm 2026: quý I', ': quý I'],
    ['Quý I: hằng tháng', ': hằng tháng'],
    ['Quý I: thường xuyên', ': thường xuyên'],
    ['Quý I: thường xuyên đến hết năm 2026', ': thường xuyên đến hết năm 2026'],
    ['Năm 2026: thường xuyên đến hết năm 2027', '2027'],
    ['Quý I: khi có yêu cầu', ': khi có yêu cầu'],
  ])('%s', (text, rest) => expect(read(text)).toBe(`not understood: ${rest}`));
});

describe('a date that lost its format', () => {
  test.each([
    ['45991', '2025-11-30', ['serial']],
    ['45991.', '2025-11-30', ['serial']],
    ['45991;', '2025-11-30', ['serial']],
    ['- 45991', '2025-11-30', ['serial']],
    ['•45991', '2025-11-30', ['serial']],
    ['45657', '2024-12-31', ['serial', 'otherYear']],
    ['36526', '2000-01-01', ['serial', 'otherYear']],
    ['73050', '2099-12-31', ['serial', 'otherYear']],
  ])('%s', (text, day, implied) => {
    const date = { due: [day], implied };
    const schedule = read(text);
    expect(typeof schedule === 'string' ? schedule : essence(schedule)).toEqual({
      kind: 'once',
      ...date,
      parts: [{ kind: 'once', ...date, text }],
    });
  });

  test.each(['36525', '73051', '4599', '459911', '45991 45992', 'a 45991', '45991,5'])('not %s', (text) =>
    expect(typeof read(text)).toBe('string'),
  );
});

describe('a cell is read as it is typed', () => {
  test.each([
    [45_991, 'dd/mm/yyyy', ['2025-11-30']],
    [45_991.75, 'dd/mm/yyyy hh:mm', ['2025-11-30']],
    [45_991, 'General', ['2025-11-30']],
    ['45991', '@', ['2025-11-30']],
    ['Quý I', 'General', ['2025-03-31 Quý I']],
    ['15/3/2025', 'dd/mm/yyyy', ['2025-03-15']],
    [45_991.75, 'General', 'not understood: 45991.75'],
    [0.5, 'hh:mm', 'not understood: 0.5'],
    [true, 'General', 'not understood: true'],
    ['', 'General', 'not understood: '],
  ])('%j, %s', (value, numberFormat, wanted) => {
    const reading = readSchedule({ value, numberFormat }, PLAN_YEAR);
    const due = reading.kind === 'understood' ? reading.schedule.due.map(named) : undefined;
    expect(due ?? `not understood: ${reading.kind === 'notUnderstood' ? reading.rest : ''}`).toEqual(wanted);
  });
});

describe('no phrase is longer than 250 words and signs', () => {
  const manyTimes = (count: number) => Array.from({ length: count }, () => 'thường xuyên').join(' ');
  test('250', () => expect(read(manyTimes(125))).toMatchObject({ kind: 'ongoing' }));
  test('251', () => expect(read(`${manyTimes(125)}.`)).toBe(`not understood: ${manyTimes(125)}.`));
});

describe('a schedule in Vietnamese', () => {
  test.each([
    ['Quý I', 'Quý I: chậm nhất ngày 31/03/2025'],
    ['trước 15/12', 'Chậm nhất ngày 15/12/2025'],
    ['Đợt 1: 15/3; Đợt 2: 15/6', 'Chậm nhất ngày 15/03/2025; Chậm nhất ngày 15/06/2025'],
    ['Mỗi tháng', 'Hằng tháng'],
    ['ngày 31 hằng tháng', 'Hằng tháng'],
    ['2 tháng/lần', 'Định kỳ 02 tháng'],
    ['3 tháng/lần', 'Hằng quý'],
    ['4 tháng/lần', 'Định kỳ 04 tháng'],
    ['6 tháng/lần', 'Định kỳ 06 tháng'],
    ['mỗi năm', 'Hằng năm'],
    ['mỗi tuần', 'Hằng tuần'],
    ['trước ngày 25 hằng tháng', 'Ngày 25 hằng tháng'],
    ['ngày 30 hằng tháng', 'Ngày 30 hằng tháng'],
    ['Quý I, II', 'Định kỳ các ngày 31/03/2025, 30/06/2025'],
    ['Hằng năm, trước 15/12', 'Định kỳ các ngày 15/12/2025'],
    [
      'ngày 5 tháng sau',
      `Định kỳ các ngày ${NEXT_MONTHS.map((day) => day.split('-').reverse().join('/')).join(', ')}`,
    ],
    ['31/12, 15/01/2026', 'Định kỳ các ngày 31/12/2025, 15/01/2026'],
    ['ngày 15 tháng 1, 2', 'Định kỳ các ngày 15/01/2025, 15/02/2025'],
    ['ngày 15 tháng cuối quý', 'Định kỳ các ngày 15/03/2025, 15/06/2025, 15/09/2025, 15/12/2025'],
    ['Thường xuyên', 'Thường xuyên'],
    ['Theo kế hoạch', 'Theo kế hoạch, văn bản riêng'],
    ['Đột xuất', 'Khi phát sinh'],
    ['Hằng quý và đột xuất', 'Hằng quý; Khi phát sinh'],
  ])('%s', (text, description) => {
    const schedule = read(text);
    expect(typeof schedule === 'string' ? schedule : describeSchedule(schedule, PLAN_YEAR)).toBe(description);
  });
});

describe('twelve days that are not of twelve months on one day', () => {
  const inOrder = (days: readonly string[]) => `Định kỳ các ngày ${days.join(', ')}`;
  const monthly = (day: (month: string) => string) =>
    MONTHS.map((_, i) => day(String(i + 1).padStart(2, '0')));
  test.each([
    ['of another year', monthly((month) => `15/${month}/2026`)],
    ['one a day early', monthly((month) => `${month === '12' ? '14' : '15'}/${month}/2025`)],
    ['none in February', [...monthly((month) => `30/${month}/2025`).filter((_, i) => i !== 1), '28/03/2025']],
  ])('%s', (_, days) => {
    const sorted = [...days].sort((a, b) => monthFirst(a).localeCompare(monthFirst(b)));
    const schedule = read(sorted.join(', '));
    expect(typeof schedule === 'string' ? schedule : describeSchedule(schedule, PLAN_YEAR)).toBe(
      inOrder(sorted),
    );
  });
  const monthFirst = (day: string) => day.split('/').reverse().join('-');
});
