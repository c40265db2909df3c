import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlainDate } from '../../src/domain/calendar/PlainDate';
import { saveWorkbook } from '../../src/host/saveWorkbook';
import { planWorkbook, REAL_PLAN } from './planWorkbook';
import { printRow } from './printRow';
import type { ProcessCost } from './processCost';
import { buildPrograms, wholeProcess } from './wholeProcess';

/** The fewer the tasks, the more a single run depends on what else the machine does. */
const PLANS = [
  { tasks: 1_000, rounds: 5 },
  { tasks: 10_000, rounds: 3 },
  { tasks: 100_000, rounds: 1 },
];

/**
 * What the command line takes from its start to its end, beside its floor and the openpyxl script, all measured in turn:
 * the last three columns say how many times the other's share the job takes.
 */
export async function printWholeProcess(asOf: PlainDate): Promise<void> {
  buildPrograms();
  printRow(['tasks', 'cells', 'process', 'wall s', 'CPU s', 'MB', 'job: wall', 'CPU', 'MB']);
  await compare('real plan', REAL_PLAN, asOf, 9);
  const perTask = new Map<number, number>();
  const folder = await mkdtemp(join(tmpdir(), 'plans-'));
  for (const { tasks, rounds } of PLANS) {
    const file = join(folder, `${tasks}.xlsx`);
    await writeFile(file, await saveWorkbook(planWorkbook(tasks)));
    const job = await compare(String(tasks), file, asOf, rounds);
    perTask.set(tasks, job.cpu / tasks);
  }
  await rm(folder, { recursive: true });
  const growth = (perTask.get(100_000) ?? 0) / (perTask.get(10_000) ?? 0);
  printRow(['CPU for a task of 100,000, as many times that for one of 10,000:', growth.toFixed(2)]);
}

async function compare(tasks: string, file: string, asOf: PlainDate, rounds: number): Promise<ProcessCost> {
  const { filled, job, floor, openpyxl } = await wholeProcess(file, asOf, rounds);
  printRow([tasks, filled, 'job', ...shown(job)]);
  printRow([tasks, filled, 'floor', ...shown(floor), ...ratios(job, floor)]);
  const script = openpyxl ? [...shown(openpyxl), ...ratios(job, openpyxl)] : ['not installed'];
  printRow([tasks, filled, 'openpyxl', ...script]);
  return job;
}

const shown = ({ wall, cpu, megabytes }: ProcessCost): (string | number)[] => [
  wall.toFixed(2),
  cpu.toFixed(2),
  megabytes,
];

const ratios = (job: ProcessCost, other: ProcessCost): string[] =>
  (['wall', 'cpu', 'megabytes'] as const).map((what) => `x ${(job[what] / other[what]).toFixed(2)}`);
