import { readFile } from 'node:fs/promises';
import { plainDate } from '../../src/domain/calendar/PlainDate';
import { fillWorkbook } from '../../src/domain/fill/fillWorkbook';
import { readAnalysis } from '../../src/domain/analysis/readAnalysis';
import { reportWorkbook } from '../../src/domain/report/reportWorkbook';
import { connectClient } from '../../src/host/connectClient';
import { createHost, type Host } from '../../src/host/createHost';
import { saveWorkbook } from '../../src/host/saveWorkbook';
import { readSnapshot } from '../../src/workbook/readSnapshot';
import { runExcel } from '../../src/workbook/runExcel';
import { writeEdits } from '../../src/workbook/writeEdits';
import { longestTasks } from './longestTasks';
import { planWorkbook, REAL_PLAN } from './planWorkbook';
import { printRow } from './printRow';
import { printWholeProcess } from './printWholeProcess';

const TASKS = [30, 1_000, 5_000, 20_000, 100_000];
const TASKS_IN_PANE = [1_000, 5_000];
const AS_OF = plainDate(2025, 4, 10);
const STEPS = ['read', 'analyse', 'fill', 'report', 'write', 'Excel'] as const;

type Times = Record<(typeof STEPS)[number], number>;

/** Prints what the one click takes as the rows grow, what its whole process takes, and the pane's longest tasks. */
export async function main(): Promise<void> {
  await timesOf(1_000);
  printRow(['tasks', ...STEPS, 'µs a task']);
  for (const tasks of TASKS) {
    const times = await timesOf(tasks);
    const ours = STEPS.reduce((sum, step) => sum + (step === 'Excel' ? 0 : times[step]), 0);
    printRow([tasks, ...STEPS.map((step) => times[step]), (ours / tasks) * 1000]);
  }
  await printWholeProcess(AS_OF);
  await printLongestTasks();
}

async function printLongestTasks(): Promise<void> {
  const plans = [
    ['real plan', await readFile(REAL_PLAN)] as const,
    ...(await Promise.all(
      TASKS_IN_PANE.map(async (tasks) => [tasks, await saveWorkbook(planWorkbook(tasks))] as const),
    )),
  ];
  printRow(['longest tasks of the pane, ms']);
  for (const [tasks, bytes] of plans) {
    const { reading, job, undo } = await longestTasks(Buffer.from(bytes));
    printRow([tasks, 'reading', ...reading]);
    printRow([tasks, 'reporting', ...job]);
    printRow([tasks, 'undoing', ...undo]);
  }
}

/** Milliseconds by step; what the embedded Excel takes of reading and writing stands apart. */
async function timesOf(tasks: number): Promise<Times> {
  const times: Times = { read: 0, analyse: 0, fill: 0, report: 0, write: 0, Excel: 0 };
  const step = async <T>(name: keyof Times, work: () => T | Promise<T>): Promise<T> => {
    const [start, before] = [performance.now(), times.Excel];
    const result = await work();
    times[name] += performance.now() - start - (times.Excel - before);
    return result;
  };
  const host = createHost(planWorkbook(tasks));
  const handle = host.handle.bind(host);
  const timed: Host = { ...host, handle: (message) => step('Excel', () => handle(message)) };
  Object.assign(globalThis, await connectClient(timed));
  await runExcel(async (context) => {
    const before = await step('read', () => readSnapshot(context, { details: true }));
    const reading = await step('analyse', () => readAnalysis(before, { asOf: AS_OF }));
    const filled = await step('fill', () => fillWorkbook(before, reading));
    const { analysis, settings } = reading;
    const report = await step('report', () => reportWorkbook(before, analysis, settings, { kind: 'q1' }));
    await step('write', () => writeEdits(context, before, [...filled.edits, ...report.edits]));
  });
  return times;
}
