import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { runJob } from '../../src/actions/runJob';
import { saveCorrections } from '../../src/actions/saveCorrections';
import type { Host } from '../../src/host/createHost';
import { saveWorkbook } from '../../src/host/saveWorkbook';
import { columnPlace } from '../../src/domain/table/header/columnPlace';
import { taskPlace } from '../../src/domain/table/rows/correctSections';
import type { Role } from '../../src/domain/table/Role';
import type { CheckJson } from '../cli/CheckJson';
import { runCli } from '../cli/runCli';
import { AS_OF, openPastedPlan, reopen } from './openInExcel';
import { openRows, planRows, SHEET } from './planSheet';

const check = async () => (await checkWorkbook({ asOf: AS_OF })).analysis;
const rolesOf = async (): Promise<readonly Role[]> =>
  (await check()).sheets[0]?.tables[0]?.columns.map(({ role }) => role) ?? [];

/** The command line on the saved file, as another person would run it. */
async function checkedByCli(host: Host): Promise<CheckJson> {
  const path = join(await mkdtemp(join(tmpdir(), 'tthc-')), 'so.xlsx');
  await writeFile(path, await saveWorkbook(host.workbook));
  const { stdout, exitCode } = await runCli(['check', path, '--as-of', '2025-04-10', '--json']);
  expect(exitCode).toBe(0);
  return JSON.parse(stdout) as CheckJson;
}

/** The plan under headers that nobody has seen. */
function oddRows() {
  const header = ['STT', 'Nội dung công việc', 'Kết quả', 'Kết quả', 'Cột riêng của xã'];
  return [
    header,
    ...planRows()
      .slice(2)
      .map(([no = '', content = '', result = '', , time = '']) => [no, content, result, '', time]),
  ];
}

describe('a corrected column', () => {
  const header = (oddRows()[0] ?? []).map(String);
  const correct = (index: number, role: Role) =>
    saveCorrections({ kind: 'column', correction: { ...columnPlace(SHEET, header, index), role } });

  test('a table that was refused becomes a plan once its time column is named', async () => {
    const [, ...body] = oddRows();
    const short = ['STT', 'Nội dung công việc', 'Ghi chú', 'Cột riêng của xã'];
    // A column that looks like times would be taken for them.
    await openRows([
      short,
      ...body.map(([no = '', content = '', , , time]) => [no, content, '', time === '' ? '' : 'mùa mưa']),
    ]);
    expect((await check()).tasks).toHaveLength(0);
    await saveCorrections({
      kind: 'column',
      correction: {
        ...columnPlace(SHEET, short, 3),
        role: 'time',
      },
    });
    expect((await check()).tasks).toHaveLength(30);
  });

  test('of two columns with one header only the one that was meant', async () => {
    await openRows(oddRows());
    await correct(2, 'result');
    await correct(3, 'actualResult');
    expect((await rolesOf()).slice(2, 4)).toEqual(['result', 'actualResult']);
  });

  test('is remembered in the file, and used by the command line', async () => {
    const host = await openRows(oddRows());
    await correct(4, 'time');
    const read = await checkedByCli(host);
    expect(read.tasks.filter(({ status }) => status === 'behind').map(({ no }) => no)).toEqual([
      1, 2, 12, 30,
    ]);
  });

  test('is still there when the next one is saved, and after the file was closed', async () => {
    const host = await openRows(oddRows());
    await correct(4, 'time');
    await correct(2, 'note');
    await reopen(host);
    const roles = await rolesOf();
    expect([roles[2], roles[4]]).toEqual(['note', 'time']);
  });

  test('taken back: read by our own rules again', async () => {
    await openRows(oddRows());
    const before = await rolesOf();
    await correct(2, 'note');
    await saveCorrections({ kind: 'columnBack', place: columnPlace(SHEET, header, 2) });
    expect(await rolesOf()).toEqual(before);
  });
});

describe('a corrected section', () => {
  const place = async (no: number, section: string): Promise<void> => {
    const task = (await check()).tasks.find((candidate) => candidate.no === String(no));
    if (!task) throw new Error(`no task ${no}`);
    await saveCorrections({ kind: 'sections', corrections: [{ ...taskPlace(task), section }] });
  };
  const sectionOf = async (no: string) => (await check()).tasks.find((task) => task.no === no)?.section;

  test('is used the next time, by the command line too', async () => {
    const host = await openRows(planRows());
    await place(12, 'D');
    expect(await sectionOf('12')).toBe('D');
    const read = await checkedByCli(host);
    expect(read.tasks.find(({ no }) => no === 12)?.section).toBe('D');
  });

  test('follows the task when rows are put above it', async () => {
    const host = await openRows(planRows());
    await place(12, 'D');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('3:4').insert('Down');
      await context.sync();
    });
    await reopen(host);
    expect(await sectionOf('12')).toBe('D');
  });

  test('taken back: as the rows stand', async () => {
    await openRows(planRows());
    const before = await sectionOf('12');
    await place(12, 'D');
    const task = (await check()).tasks.find(({ no }) => no === '12');
    if (!task) throw new Error('no task 12');
    await saveCorrections({ kind: 'sectionBack', place: taskPlace(task) });
    expect(await sectionOf('12')).toBe(before);
  });

  test('the tracker made from a pasted plan has the task under that section', async () => {
    await openPastedPlan();
    await place(12, 'A');
    await runJob({ asOf: AS_OF, period: { kind: 'q1' } });
    const { tasks } = await check();
    expect(tasks[0]?.sheet).toBe('Sổ theo dõi');
    expect(tasks.find(({ no }) => no === '12')).toMatchObject({ section: 'A' });
    expect(tasks.find(({ no }) => no === '12')?.writtenSection).toBeUndefined();
  });
});

test('damaged settings count as none', async () => {
  await openRows(planRows());
  const before = await check();
  await Excel.run(async (context) => {
    for (const key of ['tthc.columns', 'tthc.sections', 'tthc.kept'])
      context.workbook.settings.add(key, '[{"sheet":1},null,7,{');
    await context.sync();
  });
  expect(await check()).toEqual(before);
});
