import { createTracker } from '../../src/actions/createTracker';
import { runJob } from '../../src/actions/runJob';
import { undoJob } from '../../src/actions/undoJob';
import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { removeHighlight } from '../../src/actions/removeHighlight';
import type { SheetSnapshot, Snapshot } from '../../src/domain/sheet/Snapshot';
import { AS_OF, openPastedPlan, reopen, snapshotNow } from './openInExcel';

const PASTED = ['Kế hoạch 2025', 'Chỉ tiêu'];
const job = { asOf: AS_OF, period: { kind: 'q1' } } as const;

const namesOf = ({ sheets }: Snapshot): string[] => sheets.map(({ name }) => name);

function sheetOf({ sheets }: Snapshot, name: string): SheetSnapshot {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe('one click on the pasted plan', () => {
  test('tracker, indicator sheet and report are made; the pasted sheets stay cell for cell', async () => {
    await openPastedPlan();
    const before = await snapshotNow();
    const result = await runJob(job);
    const after = await snapshotNow();
    expect(result).toMatchObject({
      trackerSheet: 'Sổ theo dõi',
      indicatorSheet: 'Theo dõi chỉ tiêu',
      reportSheet: 'Báo cáo quý I-2025',
    });
    expect(namesOf(after)).toEqual(
      expect.arrayContaining([...PASTED, 'Sổ theo dõi', 'Theo dõi chỉ tiêu', 'Báo cáo quý I-2025']),
    );
    for (const name of PASTED) expect(sheetOf(after, name)).toEqual(sheetOf(before, name));
    expect(after.activeSheet).toBe('Báo cáo quý I-2025');
  });

  test('two requests to read, one to write', async () => {
    const host = await openPastedPlan();
    await runJob(job);
    const writes = host.requests.filter((request) => request.writes > 0);
    const reads = host.requests.filter((request) => request.writes === 0 && request.reads > 0);
    expect([reads.length, writes.length]).toEqual([2, 1]);
  });

  test('says what it is doing, and so do its undo and a new tracker', async () => {
    await openPastedPlan();
    const steps: string[] = [];
    const tell = (step: string) => steps.push(step);
    const { undo } = await runJob(job, tell);
    await undoJob(undo, tell);
    await createTracker({ asOf: AS_OF }, tell);
    expect(steps).toEqual([
      ...['reading', 'analysing', 'writing', 'done'],
      ...['reading', 'writing', 'done'],
      ...['reading', 'writing', 'done'],
    ]);
  });

  test('needs nothing newer than ExcelApi 1.13', async () => {
    await openPastedPlan({ apiSet: '1.13' });
    await expect(runJob(job)).resolves.toMatchObject({ reportSheet: 'Báo cáo quý I-2025' });
  });

  test('the report draws its statuses in squares, and its saved file too', async () => {
    const host = await openPastedPlan();
    await runJob(job);
    const squares = async () =>
      sheetOf(await snapshotNow(), 'Báo cáo quý I-2025')
        .values.flat()
        .filter((value) => /^■+$/.test(String(value)));
    const drawn = await squares();
    expect(drawn.join('')).toHaveLength(30);
    await reopen(host);
    expect(await squares()).toEqual(drawn);
  });

  test('text stays text: bullets are no formulas, dates are dates', async () => {
    await openPastedPlan();
    await runJob(job);
    const tracker = sheetOf(await snapshotNow(), 'Sổ theo dõi');
    const row = tracker.values.find((cells) => cells[0] === 1);
    expect(row?.[3]).toBe('- Văn phòng – Thống kê - Các ban, ngành liên quan phối hợp.');
    expect(row?.[5]).toBe(45_747);
    expect(tracker.formulas).toEqual(tracker.values);
  });

  test('the late tasks are highlighted by rules of ours, which one click removes', async () => {
    await openPastedPlan();
    await runJob(job);
    expect(sheetOf(await snapshotNow(), 'Sổ theo dõi').ownRules).toHaveLength(12);
    await removeHighlight({ sheet: 'Sổ theo dõi' });
    expect(sheetOf(await snapshotNow(), 'Sổ theo dõi').ownRules).toEqual([]);
  });
});

describe('a second click', () => {
  test('follows the tracker, changes no cell of it, and replaces the unchanged report', async () => {
    const host = await openPastedPlan();
    await runJob(job);
    await reopen(host);
    const before = await snapshotNow();
    const result = await runJob(job);
    const after = await snapshotNow();
    expect(result.trackerSheet).toBe('Sổ theo dõi');
    expect(namesOf(after).sort()).toEqual(namesOf(before).sort());
    for (const name of [...PASTED, 'Sổ theo dõi', 'Theo dõi chỉ tiêu']) {
      expect(sheetOf(after, name).values).toEqual(sheetOf(before, name).values);
      expect(sheetOf(after, name).ownRules).toHaveLength(sheetOf(before, name).ownRules.length);
    }
  });

  test('a report that somebody has worked on is kept, and a new one is made', async () => {
    const host = await openPastedPlan();
    await runJob(job);
    host.typeInCell('Báo cáo quý I-2025', 0, 0, 'UBND PHƯỜNG ĐỨC PHỔ');
    const result = await runJob(job);
    expect(result.reportSheet).toBe('Báo cáo quý I-2025 (2)');
    expect(sheetOf(await snapshotNow(), 'Báo cáo quý I-2025').values[0]?.[0]).toBe('UBND PHƯỜNG ĐỨC PHỔ');
  });

  test('what was typed into the tracker is judged, and stays', async () => {
    const host = await openPastedPlan();
    const first = await runJob(job);
    const task = first.analysis.tasks[0];
    const tracker = sheetOf(await snapshotNow(), 'Sổ theo dõi');
    const row = tracker.used.row + tracker.values.findIndex((cells) => cells[0] === 1);
    host.typeInCell('Sổ theo dõi', row, 6, '28/3/2025');
    const second = await runJob(job);
    expect(task?.judgement.status).toBe('behind');
    expect(second.analysis.tasks[0]?.judgement.status).toBe('done');
    const after = sheetOf(await snapshotNow(), 'Sổ theo dõi').values[row - tracker.used.row];
    expect([after?.[6], after?.[9], after?.[10]]).toEqual([45_744, '√ Hoàn thành', '']);
  });
});

describe('nothing is lost', () => {
  test('undo takes the whole job back', async () => {
    await openPastedPlan();
    const before = await snapshotNow();
    const { undo } = await runJob(job);
    await undoJob(undo);
    expect(await snapshotNow()).toEqual(before);
  });

  test('undo refuses when somebody has typed into the new sheets', async () => {
    const host = await openPastedPlan();
    const { undo } = await runJob(job);
    host.typeInCell('Sổ theo dõi', 8, 7, 'Đã ban hành');
    await expect(undoJob(undo)).rejects.toMatchObject({
      code: 'sheetChangedByUser',
      subject: 'Sổ theo dõi',
    });
    expect(namesOf(await snapshotNow())).toContain('Sổ theo dõi');
  });

  test.each([1, 5, 40, 120, 300])(
    'a refusal at action %i of the write leaves the workbook as it was',
    async (atAction) => {
      const host = await openPastedPlan();
      const before = await snapshotNow();
      const reads = host.requests.length + 2;
      host.failNext({ code: 'GeneralException', atAction, when: (request) => request === reads });
      await expect(runJob(job)).rejects.toMatchObject({ code: 'notWritten' });
      expect(await snapshotNow()).toEqual(before);
      await expect(runJob(job)).resolves.toMatchObject({ trackerSheet: 'Sổ theo dõi' });
    },
  );

  test('a job that the user did not see coming is stopped', async () => {
    const host = await openPastedPlan();
    const { seen } = await checkWorkbook({ asOf: AS_OF });
    host.typeInCell('Kế hoạch 2025', 6, 4, 'Quý II');
    await expect(runJob({ ...job, seen })).rejects.toMatchObject({ code: 'changed' });
    expect(namesOf(await snapshotNow())).toEqual(PASTED);
  });

  test('while a cell is being edited nothing happens', async () => {
    await openPastedPlan({ cellEditing: true });
    await expect(runJob(job)).rejects.toMatchObject({ code: 'cellEditing' });
  });
});

test('a status word that a person typed over ours stays as typed, and counts', async () => {
  const host = await openPastedPlan();
  await runJob(job);
  const tracker = sheetOf(await snapshotNow(), 'Sổ theo dõi');
  const row = tracker.used.row + tracker.values.findIndex((cells) => cells[0] === 2);
  host.typeInCell('Sổ theo dõi', row, 9, 'Đã xong');
  const { analysis } = await runJob(job);
  expect(analysis.tasks[1]?.judgement.status).toBe('done');
  expect(sheetOf(await snapshotNow(), 'Sổ theo dõi').values[row - tracker.used.row]?.[9]).toBe('Đã xong');
});
