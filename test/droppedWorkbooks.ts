import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ReadingSummary } from './summariseReading';

/**
 * What stands beside a workbook as <name>.expected.json. Parts of the reading that are left out are not looked at; those
 * that stand must be there in full.
 */
export interface Expectation extends Partial<ReadingSummary> {
  readonly asOf: string;
  /** The --sheet that is followed. */
  readonly sheet?: string;
  /** Words of `check`'s message where the workbook is refused; `run` then refuses it too. */
  readonly refused?: string;
  /** Words of the message where `run` alone refuses it. */
  readonly runRefused?: string;
}

export interface DroppedWorkbook {
  readonly name: string;
  readonly path: string;
  readonly expectationPath: string;
  /** Undefined until somebody has held the reading against the workbook. */
  readonly expectation: Expectation | undefined;
}

const FOLDER = 'test/workbooks';

/** "~$x.xlsx" is the lock of a workbook that is open in Excel. */
export const droppedWorkbooks: readonly DroppedWorkbook[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.xlsx') && !file.startsWith('~$'))
  .map((file) => {
    const name = basename(file, '.xlsx');
    const expectationPath = join(FOLDER, `${name}.expected.json`);
    return { name, path: join(FOLDER, file), expectationPath, expectation: readExpectation(expectationPath) };
  });

function readExpectation(path: string): Expectation | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Expectation) : undefined;
}
