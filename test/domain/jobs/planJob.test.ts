import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { planJob, type JobInput, type JobPlan } from '../../../src/domain/jobs/planJob';
import { isRefusal, refusal, type Refusal } from '../../../src/domain/problem/Refusal';
import { snapshotFingerprint } from '../../../src/domain/sheet/fingerprint';
import type { SheetSnapshot } from '../../../src/domain/sheet/Snapshot';
import { HEADER, planSheet, taskRows, workbookOf } from '../planRows';
import { sheetOf } from '../sheet/sheetOf';

const ROWS = taskRows(1, 2);
const run = (sheets: readonly SheetSnapshot[], input: Partial<JobInput> = {}): JobPlan | Refusal =>
  planJob(workbookOf(sheets), { asOf: plainDate(2025, 4, 10), ...input });
const planned = (sheets: readonly SheetSnapshot[], input: Partial<JobInput> = {}): JobPlan => {
  const plan = run(sheets, input);
  if (isRefusal(plan)) throw new Error(plan.refused);
  return plan;
};
const notes = sheetOf('Danh bạ', [['Ông Ba', '0905']]);
const plan = planSheet('Kế hoạch 2025', ROWS);

describe('refused', () => {
  test.each<[string, readonly SheetSnapshot[], Partial<JobInput>, Refusal]>([
    ['no plan', [notes], {}, { refused: 'noPlan', subject: '' }],
    [
      'no plan in the chosen sheet',
      [notes, plan],
      { sheet: 'Danh bạ' },
      { refused: 'noPlan', subject: 'Danh bạ' },
    ],
    [
      'several plans',
      [planSheet('Xã A', ROWS), planSheet('Xã B', ROWS)],
      {},
      { refused: 'severalPlans', subject: 'Xã A, Xã B' },
    ],
    ['changed since it was seen', [plan], { seen: 'x' }, { refused: 'changed', subject: '' }],
  ])('%s', (_, sheets, input, why) => expect(run(sheets, input)).toEqual(why));

  test.each([
    [refusal('noPlan'), true],
    [refusal('noPlan', 'Sổ'), true],
    [{ edits: [] }, false],
    ['refused', false],
    [null, false],
    [undefined, false],
  ])('%j is a refusal: %j', (answer, isOne) => expect(isRefusal(answer)).toBe(isOne));
});

describe('one click', () => {
  test('fills the plan, writes the report of the period that is due, and shows it', () => {
    const { edits, analysis, ...sheets } = planned([plan]);
    expect(sheets).toEqual({
      trackerSheet: 'Kế hoạch 2025',
      indicatorSheet: '',
      reportSheet: 'Báo cáo quý I-2025',
    });
    expect(analysis.tasks.map(({ no }) => no)).toEqual(['1', '2']);
    expect([...new Set(edits.map((edit) => ('sheet' in edit ? edit.sheet : '')))]).toEqual([
      'Kế hoạch 2025',
      'Báo cáo quý I-2025',
      'PL quý I-2025',
    ]);
    expect(edits.at(-1)).toEqual({ kind: 'activate', sheet: 'Báo cáo quý I-2025' });
  });

  test('follows the chosen plan of several', () =>
    expect(planned([planSheet('Xã A', ROWS), plan], { sheet: 'Kế hoạch 2025' }).trackerSheet).toBe(
      'Kế hoạch 2025',
    ));

  test('goes on where nothing changed since it was seen', () =>
    expect(run([plan], { seen: snapshotFingerprint(workbookOf([plan])) })).toEqual(run([plan])));

  test.each<[string, Partial<JobInput>, string]>([
    ['as asked for', { period: { kind: 'year' } }, 'Báo cáo năm 2025'],
    ['by the day', { asOf: plainDate(2025, 6, 20) }, 'Báo cáo 6 tháng-2025'],
    [
      'by the day and the settings',
      { asOf: plainDate(2025, 4, 10), settings: { unitSince: plainDate(2025, 4, 1) } },
      'Báo cáo 6 tháng-2025',
    ],
  ])('reports on the period %s', (_, input, name) => expect(planned([plan], input).reportSheet).toBe(name));

  test('a pasted plan and its indicators get sheets of their own', () => {
    const pasted = sheetOf('Kế hoạch', [HEADER, ...ROWS, HEADER, ...taskRows(3)]);
    const indicators = sheetOf('Chỉ tiêu', [
      ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Chỉ tiêu năm 2025', 'Kết quả'],
      [1, 'Tỷ lệ hồ sơ đúng hạn', '%', '95', '96'],
    ]);
    expect(planned([pasted, indicators])).toMatchObject({
      trackerSheet: 'Sổ theo dõi',
      indicatorSheet: 'Theo dõi chỉ tiêu',
    });
  });
});
