import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { PlainDate } from '../../src/domain/calendar/PlainDate';
import { isoDate } from '../../src/domain/calendar/formatDate';
import { planJob } from '../../src/domain/jobs/planJob';
import { connectClient } from '../../src/host/connectClient';
import { createHost } from '../../src/host/createHost';
import { openWorkbook } from '../../src/host/openWorkbook';
import { readSnapshot } from '../../src/workbook/readSnapshot';
import { runExcel } from '../../src/workbook/runExcel';
import { findOpenpyxl } from './findOpenpyxl';
import { processCost, type ProcessCost } from './processCost';
import { writtenVolume, type SheetVolume } from './writtenVolume';

const ROOT = resolve(__dirname, '../..');
const DIST = join(ROOT, 'dist');
const USAGE = join(__dirname, 'reportUsage.cjs');
const SCRIPT = join(__dirname, 'openpyxl_job.py');

/** Processes that write as much into one workbook, measured one after another. */
export interface WholeProcess {
  /** Cells that get a value. */
  readonly filled: number;
  readonly job: ProcessCost;
  /** The least that the embedded Excel can do it in. */
  readonly floor: ProcessCost;
  /** Undefined where it is not installed. */
  readonly openpyxl: ProcessCost | undefined;
}

/** Builds the program and its floor into dist/, from where they find Microsoft's client. */
export function buildPrograms(): void {
  const webpack = ['node_modules/webpack/bin/webpack.js', '--config-name', 'cli', '--mode', 'production'];
  const floor = ['--entry-reset', '--entry', './test/benchmark/floor.ts', '--output-filename', 'floor.cjs'];
  execFileSync(process.execPath, webpack, { cwd: ROOT });
  execFileSync(process.execPath, [...webpack, ...floor], { cwd: ROOT });
}

/** Of several rounds the one that took the processors least: other programs disturbed it least. */
export async function wholeProcess(input: string, asOf: PlainDate, rounds: number): Promise<WholeProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const [output, volumeFile] = [join(folder, 'out.xlsx'), join(folder, 'volume.json')];
  const volume = await volumeOf(input, asOf);
  await writeFile(volumeFile, JSON.stringify(volume));
  const filled = volume.reduce((sum, sheet) => sum + sheet.filled, 0);
  const python = findOpenpyxl();
  const measured: WholeProcess[] = [];
  for (let round = 0; round < rounds; round += 1) {
    measured.push({
      filled,
      job: await ofNode('cli.cjs', ['run', input, '-o', output, '--as-of', isoDate(asOf)]),
      floor: await ofNode('floor.cjs', [input, output, volumeFile]),
      openpyxl:
        python === undefined ? python : await processCost(python, [SCRIPT, input, output, volumeFile]),
    });
  }
  await rm(folder, { recursive: true });
  return measured.reduce((least, each) => (cpuOf(each) < cpuOf(least) ? each : least));
}

const ofNode = (program: string, args: readonly string[]): Promise<ProcessCost> =>
  processCost(process.execPath, ['-r', USAGE, join(DIST, program), ...args]);

const cpuOf = ({ job, floor, openpyxl }: WholeProcess): number => job.cpu + floor.cpu + (openpyxl?.cpu ?? 0);

/** What the job writes: its floor and the script are told, and write as much. */
async function volumeOf(file: string, asOf: PlainDate): Promise<readonly SheetVolume[]> {
  const workbook = await openWorkbook(await readFile(file));
  Object.assign(globalThis, await connectClient(createHost(workbook)));
  return runExcel(async (context) => {
    const plan = planJob(await readSnapshot(context, { details: true }), { asOf });
    if (!('edits' in plan)) throw new Error(`${file} holds no plan`);
    return writtenVolume(plan.edits);
  });
}
