import { readAnalysis } from '../../src/actions/readAnalysis';
import { plainDate } from '../../src/domain/calendar/PlainDate';
import { fillWorkbook } from '../../src/domain/fillWorkbook';
import { reportWorkbook } from '../../src/domain/reportWorkbook';
import type { Edit } from '../../src/domain/sheet/Edit';
import { connectClient } from '../../src/host/connectClient';
import { createHost } from '../../src/host/createHost';
import { readSnapshot } from '../../src/workbook/readSnapshot';
import { runExcel } from '../../src/workbook/runExcel';
import { writeEdits } from '../../src/workbook/writeEdits';
import { planWorkbook } from './planWorkbook';

const TASKS = [30, 1_000, 5_000, 20_000, 100_000];
const AS_OF = plainDate(2025, 4, 10);

/** Milliseconds by step; what the embedded Excel took of reading and writing is kept apart. */
interface Times {
  readonly read: number;
  readonly analyse: number;
  readonly fill: number;
  readonly report: number;
  readonly write: number;
  readonly excel: number;
  readonly requests: number;
}

/** Prints how the cost of the one click grows with the rows. */
export async function bench(): Promise<void> {
  await timesOf(30);
  for (const tasks of TASKS) {
    const times = await timesOf(tasks);
    const columns = Object.entries(times).map(([name, value]) => `${name} ${Math.round(value)}`.padEnd(14));
    process.stdout.write(`${String(tasks).padStart(7)}  ${columns.join('')}\n`);
  }
}

async function timesOf(tasks: number): Promise<Times> {
  const host = createHost(planWorkbook(tasks));
  let excel = 0;
  const timed: typeof host = {
    ...host,
    handle: async (message) => {
      const start = performance.now();
      const answer = await host.handle(message);
      excel += performance.now() - start;
      return answer;
    },
  };
  Object.assign(globalThis, await connectClient(timed));
  const times: Record<string, number> = {};
  const step = async <T>(name: string, work: () => T): Promise<Awaited<T>> => {
    const [start, excelBefore] = [performance.now(), excel];
    const result = await work();
    times[name] = performance.now() - start - (excel - excelBefore);
    return result;
  };
  await runExcel(async (context) => {
    const before = await step('read', () => readSnapshot(context, { details: true }));
    const reading = await step('analyse', () => readAnalysis(before, { asOf: AS_OF }));
    const filled = await step('fill', () => fillWorkbook(before, reading));
    const report = await step('report', () =>
      reportWorkbook(before, reading.analysis, reading.settings, { kind: 'q1' }),
    );
    const edits: readonly Edit[] = [...filled.edits, ...report.edits];
    await step('write', () => writeEdits(context, before, edits));
  });
  return { ...times, excel, requests: host.requests.length } as unknown as Times;
}
