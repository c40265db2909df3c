import type { JobResult } from '../../src/actions/runJob';
import { initialPane, screenOf, type PaneState } from '../../src/taskpane/paneState';
import { reducePane, type PaneEvent } from '../../src/taskpane/reducePane';
import { analysis, AS_OF, checked, sheet } from './planOf2025';

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reducePane, initialPane(AS_OF));
const read: PaneEvent = { kind: 'readDone', checked };
const severalPlans = {
  ...checked,
  plans: ['Phổ Ninh', 'Phổ Hòa'],
  analysis: {
    ...analysis,
    problems: [{ code: 'severalPlans', severity: 'warning', cell: '', written: 'Phổ Ninh, Phổ Hòa' }],
  },
} as const;
const outcome: JobResult = {
  analysis,
  trackerSheet: 'Sổ theo dõi',
  indicatorSheet: 'Theo dõi chỉ tiêu',
  filled: [],
  reportSheet: 'Báo cáo quý I-2025',
  cells: 412,
  undo: {
    ground: {
      before: { sheets: [], activeSheet: '', settings: {} },
      places: [],
      looks: [],
      sources: [],
      widths: [],
      rules: [],
      ruleIds: {},
    },
    edits: [],
  },
};

describe('the screen that fits what was found', () => {
  const cases: readonly { title: string; state: PaneState; screen: string }[] = [
    { title: 'before the first reading', state: after(), screen: 'loading' },
    {
      title: 'Excel refused the first reading',
      state: after({ kind: 'readFailed', message: '…' }),
      screen: 'failed',
    },
    { title: 'a plan', state: after(read), screen: 'plan' },
    {
      title: 'no plan',
      state: after({ kind: 'readDone', checked: { ...checked, plans: [] } }),
      screen: 'noPlan',
    },
    {
      title: 'several plans, none chosen',
      state: after({ kind: 'readDone', checked: severalPlans }),
      screen: 'sheetChoice',
    },
  ];
  test.each(cases)('$title', ({ state, screen }) => {
    expect(screenOf(state)).toBe(screen);
  });
});

describe('reading again', () => {
  test('keeps what is shown until the new reading is there', () => {
    const state = after(read, { kind: 'readStarted' });
    expect([screenOf(state), state.isRefreshing]).toEqual(['plan', true]);
  });

  test('that fails keeps what was read, and says that it may be out of date', () => {
    const state = after(read, { kind: 'readStarted' }, { kind: 'readFailed', message: 'Excel đang bận.' });
    expect(state).toMatchObject({
      isRefreshing: false,
      reading: { kind: 'read', checked, outdated: 'Excel đang bận.' },
    });
  });

  test('that succeeds takes the warning away', () => {
    const state = after(read, { kind: 'readFailed', message: 'Excel đang bận.' }, read);
    expect(state.reading).toMatchObject({ outdated: '' });
  });
});

describe('the job', () => {
  const started: PaneEvent = { kind: 'workStarted', work: 'report' };

  test('follows the tracker that it made', () => {
    const state = after(read, { kind: 'sheetChosen', sheet }, started, { kind: 'reportDone', outcome });
    expect(state).toMatchObject({ sheet: 'Sổ theo dõi', job: { kind: 'done', sheetBefore: sheet } });
  });

  test('taken back, follows the sheet from before', () => {
    const state = after(read, started, { kind: 'reportDone', outcome }, { kind: 'undoDone', sheet });
    expect(state).toMatchObject({ sheet, job: { kind: 'undone' } });
  });

  test('a single change says what it did, and how to take it back', () => {
    const change: PaneEvent = { kind: 'changeDone', told: 'Đã ghi 1 ô.', undo: outcome.undo };
    const state = after(read, { kind: 'workStarted', work: 'change' }, change);
    expect(state.job).toEqual({ kind: 'changed', told: 'Đã ghi 1 ô.', undo: outcome.undo });
  });

  test('a change that made a sheet turns to it, and its undo back to the one before', () => {
    const change: PaneEvent = { kind: 'changeDone', told: 'Đã lập.', undo: outcome.undo, sheet: 'Sổ 2027' };
    const state = after(read, { kind: 'sheetChosen', sheet }, change);
    expect(state).toMatchObject({ sheet: 'Sổ 2027', job: { sheetBefore: sheet } });
  });

  test('says what it is doing', () => {
    expect(after(read, started, { kind: 'workStepped', step: 'writing' }).job).toMatchObject({
      step: 'writing',
    });
  });

  test('a step that comes after the end changes nothing', () => {
    const done = after(read, started, { kind: 'reportDone', outcome });
    expect(reducePane(done, { kind: 'workStepped', step: 'writing' })).toBe(done);
  });

  test('that fails says so, and leaves what was read', () => {
    const state = after(read, started, { kind: 'workFailed', work: 'report', message: 'Trang được bảo vệ.' });
    expect(state).toMatchObject({ reading: { kind: 'read' }, job: { kind: 'failed', work: 'report' } });
  });
});
