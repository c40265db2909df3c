import type { CheckJson } from './CheckJson';
import { PASTED_PLAN, runCli } from './runCli';

async function check(...options: string[]): Promise<CheckJson> {
  const run = await runCli(['check', PASTED_PLAN, '--as-of', '2025-04-10', '--json', ...options]);
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  return JSON.parse(run.stdout) as CheckJson;
}

const numbersOf = (read: CheckJson, status: string): (number | string)[] =>
  read.tasks.filter((task) => task.status === status).map((task) => task.no);

describe('tthc check on the plan of 2025 as pasted from Word, as of 10/4/2025', () => {
  let read: CheckJson;
  beforeAll(async () => {
    read = await check();
  });

  test('30 tasks, numbered 1 to 30, each with every field', () => {
    expect(read.tasks.map((task) => task.no)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
    const incomplete = read.tasks.filter((task) =>
      [task.content, task.result, task.unit, task.time, task.section, task.reason].includes(''),
    );
    expect(incomplete).toEqual([]);
  });

  test.each([
    ['behind', [1, 2, 12, 30]],
    ['needsDeadline', [3, 4, 14, 15, 23, 26, 27, 29]],
    ['needsUpdate', [5, 6, 7, 8, 9, 10, 11, 13, 16, 17, 18, 19, 20, 21, 22, 24, 28]],
    ['notStarted', [25]],
  ])('%s: %j', (status, numbers) => expect(numbersOf(read, status)).toEqual(numbers));

  test('tasks behind since 31/3 are ten days late, the report that was due on 17/3 is fourteen more', () =>
    expect(read.tasks.filter((task) => task.status === 'behind').map((task) => task.daysLate)).toEqual([
      10, 10, 10, 24,
    ]));

  test('sections: Đ after D', () =>
    expect([...new Set(read.tasks.map((task) => task.section))]).toEqual([
      ...['A', 'B', 'C.I', 'C.II', 'C.III', 'C.IV', 'C.V', 'C.VI', 'C.VII', 'D', 'Đ', 'E'],
    ]));

  test('words split over a page are joined', () => {
    expect(read.tasks[25]?.time).toBe('Theo lộ trình Kế hoạch');
    expect(read.tasks[5]?.unit).toContain('phối hợp.');
    expect(read.tasks[25]?.content).toContain('của Nghị quyết số 131/NQ-CP');
  });

  test('7 indicators without figures, with their targets', () => {
    expect(read.indicators.map(({ target }) => `${target.op}${target.value}`)).toEqual([
      ...['>=80', '>=85', '>=95', '>=100', '>=55', '>=100', '>=95'],
    ]);
    expect(new Set(read.indicators.map(({ verdict }) => verdict))).toEqual(new Set(['noData']));
  });

  test('the scan errors are the only differences from the plan', () => {
    expect(read.differences.map(({ cell }) => cell)).toEqual([
      ...['C17', 'B21', 'C22', 'E63', 'B66', 'E66'].map((cell) => `Kế hoạch 2025!${cell}`),
      'Chỉ tiêu!B8',
    ]);
    expect(read.missing).toEqual([]);
    expect(read.outside).toEqual([]);
  });

  test('both sheets are recognised, and nothing is written', () => {
    expect(read.sheets.map(({ name, kind }) => [name, kind])).toEqual([
      ['Kế hoạch 2025', 'plan'],
      ['Chỉ tiêu', 'indicator'],
    ]);
    expect(read.edits.cells).toBe(0);
    expect(read.edits.syncs).toBeLessThanOrEqual(2);
  });
});

test('without --json the late tasks are told in words', async () => {
  const { stdout, exitCode } = await runCli(['check', PASTED_PLAN, '--as-of', '2025-04-10']);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('Nhiệm vụ: 30');
  expect(stdout).toContain('Chậm tiến độ: 4');
});
