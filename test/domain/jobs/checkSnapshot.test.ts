import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { choiceEdits, type ChoiceChange } from '../../../src/domain/analysis/choiceEdits';
import { checkSnapshot, type CheckResult } from '../../../src/domain/jobs/checkSnapshot';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import { defaultSettings } from '../../../src/domain/settings/defaultSettings';
import { snapshotFingerprint } from '../../../src/domain/sheet/fingerprint';
import { OWN_KIND } from '../../../src/domain/table/ownMarks';
import type { SheetSnapshot, Snapshot } from '../../../src/domain/sheet/Snapshot';
import { HEADER, planSheet, TEN, workbookOf } from '../planRows';
import { sheetOf } from '../sheet/sheetOf';

const input = { asOf: plainDate(2025, 4, 10) };
const check = (snapshot: Snapshot): CheckResult => {
  const result = checkSnapshot(snapshot, input, true);
  if (!result) throw new Error('merged areas are needed');
  return result;
};
const changed = planSheet(
  'Sổ',
  TEN.map((row, i) => (i === 0 ? row.map((cell, j) => (j === 3 ? 'Phòng Nội vụ' : cell)) : row)),
);
const difference = { written: 'Phòng Nội vụ', plan: plan2025.tasks[0]?.unit ?? '' };
const remembering = (change: ChoiceChange): Snapshot => {
  const [edit] = choiceEdits({}, change);
  return workbookOf([changed], edit?.kind === 'setting' ? { [edit.key]: edit.value } : {});
};

test('all that is shown of a plan', () => {
  const snapshot = workbookOf([changed]);
  const { analysis, review, reminders, ...shown } = check(snapshot);
  expect(shown).toEqual({
    settings: defaultSettings({
      agency: '',
      name: 'Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2025',
      decision: '',
    }),
    plans: ['Sổ'],
    differences: [{ ...difference, cells: ['Sổ!D2'], isReplaceable: true }],
    keptCount: 0,
    correctedColumns: [],
    planSheets: [],
    shippedPlan: { year: 2025, issuer: 'Chủ tịch UBND phường Phổ Ninh' },
    canAddTasks: true,
    hasReport: false,
    seen: snapshotFingerprint(snapshot),
  });
  expect(analysis.tasks).toHaveLength(10);
  expect(reminders.length).toBeGreaterThan(0);
  expect(Array.isArray(review)).toBe(true);
});

test('a difference that is kept is counted', () => {
  const { differences, keptCount } = check(remembering({ kind: 'keep', difference }));
  expect([differences, keptCount]).toEqual([[], 1]);
});

test('columns that the user corrected are shown', () => {
  const correction = { sheet: 'Sổ', header: 'Kết quả', role: 'note' } as const;
  expect(check(remembering({ kind: 'column', correction })).correctedColumns).toEqual([correction]);
});

test.each<[string, readonly SheetSnapshot[], boolean]>([
  ['in a plain sheet', [planSheet('Sổ')], true],
  ['in a pasted one', [sheetOf('Sổ', [HEADER, ...TEN.slice(0, 5), HEADER, ...TEN.slice(5)])], false],
  ['in one of two', [planSheet('Xã A'), planSheet('Xã B')], false],
  ['without a plan', [sheetOf('Sổ', [['x']])], false],
])('tasks may be added %s: %j', (_, sheets, canAddTasks) =>
  expect(check(workbookOf(sheets)).canAddTasks).toBe(canAddTasks),
);

test.each([
  ['report', true],
  ['annex', false],
])('a sheet marked “%s” can go to Word: %j', (kind, hasReport) => {
  const marked = sheetOf('Báo cáo', [['x']], { properties: { [OWN_KIND]: kind } });
  expect(check(workbookOf([planSheet('Sổ'), marked])).hasReport).toBe(hasReport);
});

describe('a snapshot without its merged areas', () => {
  const blank = workbookOf([planSheet('Sổ', [...TEN, [11, 'Việc khác', '', '', 'Quý I']])]);
  test('is not enough where a cell beside a task is blank', () => {
    expect(checkSnapshot(blank, input, false)).toBeUndefined();
    expect(checkSnapshot(blank, input, true)).toBeDefined();
  });

  test('is enough where none is', () =>
    expect(checkSnapshot(workbookOf([changed]), input, false)).toEqual(check(workbookOf([changed]))));
});
