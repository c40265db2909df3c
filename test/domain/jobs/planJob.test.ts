import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { planJob, type JobInput, type JobPlan } from '../../../src/domain/jobs/planJob';
import { plan2025 } from '../../../src/domain/plan/plan2025';
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

const INDICATORS = [
  ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Chỉ tiêu năm 2025', 'Kết quả'],
  [1, 'Tỷ lệ hồ sơ đúng hạn', '%', 'Tối thiểu 95', '96'],
];

/** Task 1 without its result, 2 without its time, and of 3 the number alone. */
const BLANKS = [
  ...taskRows(1).map((row) => row.with(2, '')),
  ...taskRows(2).map((row) => row.with(4, '')),
  [3, '', '', '', ''],
];

describe('one click', () => {
  test('fills the plan, writes the report of the period that is due, and shows it', () => {
    const { edits, analysis, ...sheets } = planned([plan]);
    expect(sheets).toEqual({
      trackerSheet: 'Kế hoạch 2025',
      indicatorSheet: '',
      reportSheet: 'Báo cáo quý I-2025',
      filled: [],
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

  test.each<[string, SheetSnapshot, readonly string[]]>([
    ['in place', planSheet('Kế hoạch 2025', BLANKS), ['C2', 'E3', 'B4', 'C4', 'D4', 'E4']],
    [
      'in a tracker of ours',
      sheetOf('Dán', [HEADER, ...BLANKS, HEADER, ...taskRows(4)]),
      ['C6', 'E7', 'B8', 'C8', 'D8', 'E8'],
    ],
  ])('tells the cells that it fills from the plan, %s', (_, sheet, cells) => {
    const { filled, trackerSheet } = planned([sheet]);
    expect(filled).toEqual(cells.map((cell) => `${trackerSheet}!${cell}`));
  });

  test('indicators alone get their verdicts, and no tracker', () => {
    const indicators = sheetOf('Chỉ tiêu', INDICATORS);
    const { trackerSheet, indicatorSheet, edits } = planned([indicators]);
    expect([trackerSheet, indicatorSheet]).toEqual(['', 'Chỉ tiêu']);
    expect(edits.flatMap((edit) => (edit.kind === 'cells' ? edit.values.flat() : []))).toContain('Đạt');
  });

  test('tells the cells of indicators that it fills from the plan', () => {
    const indicators = sheetOf('Chỉ tiêu', [
      ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Chỉ tiêu năm 2025', 'Cơ quan thực hiện', 'Kết quả'],
      ...plan2025.indicators.slice(0, 2).map(({ no, name, agency }) => [no, name, '%', '', agency, 96]),
    ]);
    expect(planned([indicators]).filled).toEqual(['Chỉ tiêu!D2', 'Chỉ tiêu!D3']);
  });

  test.each<[string, readonly SheetSnapshot[], string | undefined]>([
    ['a plan without a task', [planSheet('Kế hoạch 2025', [])], undefined],
    ['notes', [sheetOf('Ghi chú', [['Gọi điện']])], undefined],
    ['a chosen sheet that is not there', [sheetOf('Chỉ tiêu', INDICATORS)], 'Kế hoạch'],
  ])('refuses %s', (_, sheets, sheet) =>
    expect(run(sheets, sheet === undefined ? {} : { sheet })).toEqual(refusal('noPlan', sheet)),
  );

  test('beside a pasted plan indicators are followed where they stand', () => {
    const pasted = sheetOf('Kế hoạch', [HEADER, ...ROWS, HEADER, ...taskRows(3)]);
    const indicators = sheetOf('Chỉ tiêu', INDICATORS);
    expect(planned([pasted, indicators])).toMatchObject({
      trackerSheet: 'Sổ theo dõi',
      indicatorSheet: 'Chỉ tiêu',
    });
  });
});
