import { checkSnapshot } from '../../../src/domain/jobs/checkSnapshot';
import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { newTrackerEdits } from '../../../src/domain/jobs/newTrackerEdits';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import { planJob, type JobInput } from '../../../src/domain/jobs/planJob';
import { appendableSheet, planTaskEdits } from '../../../src/domain/jobs/planTaskEdits';
import { planTextEdits } from '../../../src/domain/jobs/planTextEdits';
import { readAnalysis } from '../../../src/domain/analysis/readAnalysis';
import { isRefusal } from '../../../src/domain/problem/Refusal';
import { settingsOf2025 } from '../settingsOf2025';
import type { Edit } from '../../../src/domain/sheet/Edit';
import { snapshotFingerprint } from '../../../src/domain/sheet/fingerprint';
import type { CellValue, SheetSnapshot, Snapshot } from '../../../src/domain/sheet/Snapshot';
import { sheetOf } from '../sheet/sheetOf';

const asOf = plainDate(2025, 4, 10);
const HEADER = ['STT', 'Nội dung công việc', 'Kết quả công việc', 'Cơ quan thực hiện', 'Thời gian thực hiện'];
type Row = readonly CellValue[];
const row = (no: number, change: Readonly<Record<number, CellValue>> = {}): Row => {
  const task = plan2025.tasks[no - 1];
  const values = task ? [no, task.content, task.result, task.unit, task.time] : [];
  return values.map((value, i) => change[i] ?? value);
};
const numbers = (...without: readonly number[]) =>
  plan2025.tasks.map(({ no }) => no).filter((no) => !without.includes(no));
const planSheet = (
  name: string,
  rows: readonly Row[] = numbers().map((no) => row(no)),
  more: Partial<SheetSnapshot> = {},
) => sheetOf(name, [HEADER, ...rows], more);
const pasted = (name: string) =>
  planSheet(name, [
    ...numbers()
      .slice(0, 3)
      .map((no) => row(no)),
    HEADER,
    ...numbers()
      .slice(3)
      .map((no) => row(no)),
  ]);
const others = (name: string) =>
  sheetOf(name, [
    HEADER,
    [1, 'Mít tinh chào mừng', 'Kế hoạch', 'Văn phòng', 'Quý I'],
    [2, 'Hội thao', 'x', 'Đoàn', '20/4'],
  ]);
const indicators = (name: string, more: Partial<SheetSnapshot> = {}) =>
  sheetOf(
    name,
    [
      ['STT', 'Nội dung chỉ tiêu', 'Đơn vị tính', 'Chỉ tiêu năm 2025', 'Kết quả thực hiện'],
      ...plan2025.indicators.map(({ no, name: text, measure, target }) => [no, text, measure, target, 70]),
    ],
    more,
  );
const workbook = (...sheets: readonly SheetSnapshot[]): Snapshot => ({
  sheets,
  activeSheet: 'Sổ',
  settings: {},
});
const kindsOn = (edits: readonly Edit[], sheet: string) =>
  new Set(edits.flatMap((edit) => ('sheet' in edit && edit.sheet === sheet ? [edit.kind] : [])));

describe('what the one click writes', () => {
  const job = (snapshot: Snapshot, input: Partial<JobInput> = {}) => planJob(snapshot, { asOf, ...input });

  test.each<[string, Snapshot, Partial<JobInput>, object]>([
    ['no plan', workbook(sheetOf('x', [['ghi chú']])), {}, { refused: 'noPlan', subject: '' }],
    [
      'no plan on the chosen sheet',
      workbook(planSheet('A')),
      { sheet: 'B' },
      { refused: 'noPlan', subject: 'B' },
    ],
    [
      'several plans',
      workbook(planSheet('A'), others('B')),
      {},
      { refused: 'severalPlans', subject: 'A, B' },
    ],
    [
      'a workbook that has changed',
      workbook(planSheet('A')),
      { seen: 'x' },
      { refused: 'changed', subject: '' },
    ],
  ])('nothing, for %s', (_, snapshot, input, refusal) => expect(job(snapshot, input)).toEqual(refusal));

  test.each<[string, Snapshot, Partial<JobInput>, readonly [tracker: string, indicators: string]]>([
    ['a well-formed plan: in place', workbook(planSheet('A')), {}, ['A', '']],
    ['the chosen of two', workbook(planSheet('A'), others('B')), { sheet: 'B' }, ['B', '']],
    ['a plan and its indicators, both in place', workbook(planSheet('A'), indicators('I')), {}, ['A', 'I']],
    ['a pasted plan: beside it', workbook(pasted('A')), {}, ['Sổ theo dõi', '']],
    [
      'two plan tables on one sheet: beside it',
      workbook(sheetOf('A', [...planSheet('A').values, [], [], ...others('A').values])),
      {},
      ['Sổ theo dõi', ''],
    ],
    [
      'a pasted plan beside a sheet of indicators, which blank ones of ours do not double',
      workbook(pasted('A'), indicators('I', { properties: { 'tthc.kind': 'indicators' } }), indicators('J')),
      {},
      ['Sổ theo dõi', 'J'],
    ],
    [
      'a pasted plan beside its indicators: these are filled',
      workbook(pasted('A'), indicators('I'), sheetOf('Sổ theo dõi', [['x']])),
      {},
      ['Sổ theo dõi (2)', 'I'],
    ],
    [
      'a pasted plan beside our sheet of indicators: that is filled',
      workbook(pasted('A'), indicators('I', { properties: { 'tthc.kind': 'indicators' } })),
      {},
      ['Sổ theo dõi', 'I'],
    ],
  ])('%s', (_, snapshot, input, [tracker, indicator]) => {
    const planned = job(snapshot, { ...input, seen: snapshotFingerprint(snapshot) });
    if (isRefusal(planned)) throw new Error(planned.refused);
    expect([planned.trackerSheet, planned.indicatorSheet]).toEqual([tracker, indicator]);
    expect(kindsOn(planned.edits, tracker)).toContain('highlight');
    expect(kindsOn(planned.edits, indicator).has('cells')).toBe(indicator !== '');
    expect(planned.edits.at(-1)).toEqual({ kind: 'activate', sheet: planned.reportSheet });
    expect(kindsOn(planned.edits, planned.reportSheet)).toContain('addSheet');
    expect(planned.analysis.asOf).toBe(asOf);
  });

  test('a new sheet names the one that it was made from', () => {
    const planned = job(workbook(pasted('A'), indicators('I')));
    const [added] = isRefusal(planned) ? [] : planned.edits.filter((edit) => edit.kind === 'addSheet');
    expect(added?.properties['tthc.source']).toBe('A');
  });

  test('each table is filled with its own rows', () => {
    const second = sheetOf('J', [
      ['STT', 'Nội dung chỉ tiêu', 'Đơn vị tính', 'Chỉ tiêu năm 2025', 'Kết quả thực hiện'],
      [1, 'Tỷ lệ hồ sơ quá hạn', '%', '≤ 2', 1],
      [2, 'Tỷ lệ hồ sơ đúng hạn', '%', '≥ 98', 1],
    ]);
    const planned = job(workbook(planSheet('A'), indicators('I'), second));
    const rowsOf = (sheet: string) =>
      isRefusal(planned)
        ? []
        : planned.edits.flatMap((edit) =>
            edit.kind === 'cells' && edit.sheet === sheet && edit.row > 0 ? [edit.values.length] : [],
          );
    expect([rowsOf('A'), rowsOf('I'), rowsOf('J')]).toEqual([[30], [7], [2]]);
  });

  test('the day on sheets of ours is brought up to date', () => {
    const titles = [['SỔ'], ['Năm 2025'], ['Dữ liệu tính đến ngày 01/01/2025'], []];
    const ours = (sheet: SheetSnapshot, kind: string) =>
      sheetOf(sheet.name, [...titles, ...sheet.values], { properties: { 'tthc.kind': kind } });
    const planned = job(workbook(ours(planSheet('A'), 'tracker'), ours(indicators('I'), 'indicators')));
    const days = isRefusal(planned)
      ? []
      : planned.edits.filter((edit) => edit.kind === 'cells' && edit.row === 2);
    const day = [['Dữ liệu tính đến ngày 10/04/2025']];
    expect(days.slice(0, 2)).toMatchObject([
      { sheet: 'A', values: day },
      { sheet: 'I', values: day },
    ]);
  });

  test('the report is of the given period, else of the one that is due', () => {
    const nameOf = (input: Partial<JobInput>) => {
      const planned = job(workbook(planSheet('A')), input);
      return isRefusal(planned) ? '' : planned.reportSheet;
    };
    expect(nameOf({ period: { kind: 'year' } })).not.toBe(nameOf({}));
    expect(nameOf({ asOf: plainDate(2025, 12, 16) })).toBe(nameOf({ period: { kind: 'year' } }));
  });
});

describe('tasks of the plan that the sheet lacks', () => {
  const lacking = workbook(
    planSheet(
      'A',
      numbers(2, 12).map((no) => row(no)),
    ),
  );
  const rows = { bareFrom: 0, printArea: undefined };

  test.each<[string, Snapshot, readonly number[], object]>([
    ['the sheet that they go to', lacking, [2], { sheet: 'A' }],
    ['one that is there already', lacking, [2, 3], { refused: 'changed', subject: '' }],
    ['a pasted sheet', workbook(pasted('A')), [], { refused: 'noRoom', subject: '' }],
    ['two plans', workbook(planSheet('A'), others('B')), [], { refused: 'noRoom', subject: '' }],
  ])('%s', (_, snapshot, given, answer) =>
    expect(appendableSheet(snapshot, { asOf, numbers: given })).toEqual(answer),
  );

  test('a refusal names the sheet that was asked for', () => {
    expect(appendableSheet(workbook(pasted('A')), { asOf, numbers: [], sheet: 'A' })).toEqual({
      refused: 'noRoom',
      subject: 'A',
    });
    expect(planTaskEdits(workbook(pasted('A')), { asOf, numbers: [], sheet: 'A' }, rows)).toEqual({
      refused: 'noRoom',
      subject: 'A',
    });
  });

  test('are written under the table, and nothing else where their section is right', () =>
    expect(planTaskEdits(lacking, { asOf, numbers: [12, 2] }, rows)).toEqual([
      {
        kind: 'cells',
        sheet: 'A',
        row: 29,
        column: 0,
        values: [row(2), row(12)],
      },
      expect.objectContaining({ kind: 'format', area: { row: 29, column: 0, rowCount: 2, columnCount: 5 } }),
    ]));

  test('with a correction where they would stand in another section', () => {
    const sections = plan2025.sections.flatMap(({ code, title }) => [
      [code.split('.').at(-1) ?? '', title, '', '', ''],
      ...plan2025.tasks.filter((task) => task.section === code && task.no !== 12).map(({ no }) => row(no)),
    ]);
    const edits = planTaskEdits(workbook(planSheet('A', sections)), { asOf, numbers: [12] }, rows);
    expect(isRefusal(edits) ? edits : edits.at(-1)).toMatchObject({ kind: 'setting' });
  });

  test.each<[string, readonly Row[]]>([
    [
      'no room under the table',
      [...numbers(2).map((no) => row(no)), ['', '', '', '', ''], ['', 'NGƯỜI LẬP BIỂU', '', '', '']],
    ],
  ])('not with %s', (_, given) =>
    expect(planTaskEdits(workbook(planSheet('A', given)), { asOf, numbers: [2] }, rows)).toEqual({
      refused: 'noRoom',
      subject: 'A',
    }),
  );
});

describe('the plan’s words in place of others', () => {
  const snapshot = workbook(
    planSheet(
      'A',
      numbers().map((no) => row(no, no === 1 || no === 2 ? { 2: 'Tờ trình' } : {})),
    ),
  );
  const shown = () => checkSnapshot(snapshot, { asOf }, true)?.differences ?? [];

  test('are written into the cells that the user was shown', () => {
    const [difference] = shown();
    if (!difference) throw new Error('no difference');
    expect(planTextEdits(snapshot, { asOf, difference })).toEqual([
      { kind: 'cells', sheet: 'A', row: 1, column: 2, values: [[difference.plan]] },
    ]);
  });

  test.each<[string, object]>([
    ['other words stand there now', { written: 'x' }],
    ['the plan has other words', { plan: 'x' }],
    ['they stand in other cells', { cells: ['A!C9'] }],
  ])('not where %s', (_, change) => {
    const [difference] = shown();
    if (!difference) throw new Error('no difference');
    expect(planTextEdits(snapshot, { asOf, difference: { ...difference, ...change } })).toEqual({
      refused: 'changed',
      subject: '',
    });
  });

  test('not where a formula gives the words', () => {
    const [sheet] = snapshot.sheets;
    const [difference] = shown();
    if (!sheet || !difference) throw new Error('no difference');
    const formulas = sheet.formulas.map((cells, i) =>
      cells.map((value, j) => (i === 1 && j === 2 ? '=C3' : value)),
    );
    expect(planTextEdits(workbook({ ...sheet, formulas }), { asOf, difference })).toMatchObject({
      refused: 'changed',
    });
  });
});

describe('what the pane shows', () => {
  test('of a plan that lacks a task, words it otherwise, and has a report', () => {
    const report = sheetOf('R', [['x']], { properties: { 'tthc.kind': 'report' } });
    const snapshot = workbook(
      planSheet(
        'A',
        numbers(2).map((no) => row(no, no === 1 ? { 2: 'x' } : {})),
      ),
      report,
    );
    expect(checkSnapshot(snapshot, { asOf }, true)).toMatchObject({
      analysis: { missing: [2] },
      plans: ['A'],
      differences: [{ cells: ['A!C2'], written: 'x', isReplaceable: true }],
      keptCount: 0,
      correctedColumns: [],
      canAddTasks: true,
      hasReport: true,
      seen: snapshotFingerprint(snapshot),
    });
  });

  test('of a pasted plan: no tasks can be added, there is no report', () =>
    expect(checkSnapshot(workbook(pasted('A')), { asOf }, true)).toMatchObject({
      canAddTasks: false,
      hasReport: false,
    }));

  test('nothing yet, where blanks may belong to merged cells that were not read', () => {
    const blank = workbook(
      planSheet(
        'A',
        numbers().map((no) => row(no, no === 2 ? { 4: '' } : {})),
      ),
    );
    expect(checkSnapshot(blank, { asOf }, false)).toBeUndefined();
    expect(checkSnapshot(blank, { asOf }, true)).toBeDefined();
    expect(checkSnapshot(workbook(planSheet('A')), { asOf }, false)).toBeDefined();
  });
});

describe('the settings of a workbook', () => {
  const titled = (name: string, agency: string, properties = {}) =>
    sheetOf(name, [[agency], ...others(name).values], { properties });
  const agencyOf = (snapshot: Snapshot, sheet?: string) =>
    readAnalysis(snapshot, { asOf, ...(sheet === undefined ? {} : { sheet }) }).settings.agency;

  test.each<[string, Snapshot, string | undefined, string]>([
    [
      'the commune that the sheet names',
      workbook(titled('A', 'UBND XÃ LONG PHỤNG NĂM 2025')),
      undefined,
      'Ủy ban nhân dân xã Long Phụng',
    ],
    [
      'that of the followed sheet first',
      workbook(titled('A', 'UBND XÃ LONG PHỤNG NĂM 2025'), titled('B', 'UBND XÃ MỎ CÀY NĂM 2025')),
      'B',
      'Ủy ban nhân dân xã Mỏ Cày',
    ],
    [
      'that of any other sheet',
      workbook(others('A'), sheetOf('x', [['UBND XÃ MỎ CÀY']])),
      undefined,
      'Ủy ban nhân dân xã Mỏ Cày',
    ],
    [
      'not that of our own report',
      workbook(others('A'), sheetOf('x', [['UBND XÃ MỎ CÀY']], { properties: { 'tthc.kind': 'report' } })),
      undefined,
      '',
    ],
    [
      'nor of its annex',
      workbook(others('A'), sheetOf('x', [['UBND XÃ MỎ CÀY']], { properties: { 'tthc.kind': 'annex' } })),
      undefined,
      '',
    ],
    [
      'none, of a sheet that follows the plan that ships and names nobody',
      workbook(planSheet('A')),
      undefined,
      '',
    ],
    ['none, for another plan', workbook(others('A')), undefined, ''],
  ])('%s', (_, snapshot, sheet, agency) => expect(agencyOf(snapshot, sheet)).toBe(agency));

  test('stored ones win, given ones win over these', () => {
    const stored = { ...settingsOf2025(), agency: 'Ủy ban nhân dân xã Mỏ Cày', soonDays: 3 };
    const snapshot = { ...workbook(others('A')), settings: { 'tthc.settings': JSON.stringify(stored) } };
    const reading = (given: object) => readAnalysis(snapshot, { asOf, settings: given });
    expect(reading({}).settings).toEqual(stored);
    expect(reading({ soonDays: 10 }).settings).toEqual({ ...stored, soonDays: 10 });
    const isSoon = (given: object) => reading(given).analysis.tasks[1]?.judgement.status === 'dueSoon';
    expect([isSoon({}), isSoon({ soonDays: 10 })]).toEqual([false, true]);
  });
});

describe('a tracker from the plan that ships', () => {
  test('tasks and indicators on sheets with free names, the tracker in front', () => {
    const { edits, ...names } = newTrackerEdits(workbook(sheetOf('Sổ theo dõi', [['x']])), { asOf });
    expect(names).toEqual({ trackerSheet: 'Sổ theo dõi (2)', indicatorSheet: 'Theo dõi chỉ tiêu' });
    expect(edits.filter((edit) => edit.kind === 'addSheet')).toMatchObject([
      { sheet: names.trackerSheet, properties: { 'tthc.kind': 'tracker', 'tthc.source': '' } },
      { sheet: names.indicatorSheet, properties: { 'tthc.kind': 'indicators', 'tthc.source': '' } },
    ]);
    expect(edits.at(-1)).toEqual({ kind: 'activate', sheet: names.trackerSheet });
    const heights = edits.flatMap((edit) =>
      edit.kind === 'cells' && edit.row === 5 ? [edit.values.length] : [],
    );
    expect(heights).toEqual([plan2025.tasks.length + plan2025.sections.length, plan2025.indicators.length]);
  });
});
