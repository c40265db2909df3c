import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckJson } from './cli/CheckJson';
import { runCli } from './cli/runCli';
import { droppedWorkbooks } from './droppedWorkbooks';
import { sheetsOfFile, type FileSheet } from './sheetsOfFile';
import { summariseReading, type ReadingSummary } from './summariseReading';

const made = mkdtempSync(join(tmpdir(), 'tthc-workbooks-'));

describe.each(droppedWorkbooks)('$name', ({ name, path, expectationPath, expectation }) => {
  if (expectation === undefined) {
    test(`has its expected reading in ${expectationPath}`, async () => {
      const { exitCode, stdout, stderr } = await runCli(['check', path, '--as-of', '2025-04-10', '--json']);
      const draft = exitCode === 0 ? summarise(stdout) : { asOf: '2025-04-10', refused: stderr.trim() };
      throw new Error(
        `Hold this reading against the workbook, line by line, correct what is wrong, and save it as ${expectationPath}:\n` +
          JSON.stringify(draft, null, 2),
      );
    });
    return;
  }

  const { sheet, refused, runRefused, ...reading } = expectation;
  const options = ['--as-of', reading.asOf, ...(sheet === undefined ? [] : ['--sheet', sheet])];
  const once = join(made, `${name}.once.xlsx`);
  const twice = join(made, `${name}.twice.xlsx`);

  if (refused !== undefined) {
    test(`is refused: ${refused}`, async () => {
      const check = await runCli(['check', path, ...options]);
      expect(check).toMatchObject({ exitCode: 1, stdout: '' });
      expect(check.stderr).toContain(refused);
      const run = await runCli(['run', path, '-o', once, ...options]);
      expect(run).toMatchObject({ exitCode: 1, stdout: '' });
      expect(existsSync(once)).toBe(false);
    });
    return;
  }

  test('is read as expected', async () => {
    expect(await read(path, options)).toMatchObject(reading);
  });

  if (runRefused !== undefined) {
    test(`run is refused: ${runRefused}`, async () => {
      const { exitCode, stderr } = await runCli(['run', path, '-o', once, ...options]);
      expect(exitCode).toBe(1);
      expect(stderr).toContain(runRefused);
      expect(existsSync(once)).toBe(false);
    });
    return;
  }

  describe('run', () => {
    beforeAll(async () => {
      const first = await runCli(['run', path, '-o', once, ...options]);
      expect(first).toMatchObject({ exitCode: 0, stderr: '' });
      const second = await runCli(['run', once, '-o', twice, ...options]);
      expect(second).toMatchObject({ exitCode: 0, stderr: '' });
    });

    test('leaves every typed cell as it was', async () => {
      const after = new Map((await sheetsOfFile(once)).map((found) => [found.name, found]));
      for (const before of await sheetsOfFile(path)) {
        expect(typedCells(after.get(before.name), before)).toEqual([...before.cells]);
      }
    });

    test('a second time changes nothing', async () => {
      expect(await sheetsOfFile(twice)).toEqual(await sheetsOfFile(once));
    });

    test('leads to the same tasks and indicators', async () => {
      const again = await read(once, options);
      const first = await read(path, options);
      expect(again.tasks.map(withoutPlace)).toEqual(first.tasks.map(withoutPlace));
      expect(again.indicators.map(withoutPlace)).toEqual(first.indicators.map(withoutPlace));
    });
  });
});

async function read(path: string, options: readonly string[]): Promise<ReadingSummary> {
  const { exitCode, stdout, stderr } = await runCli(['check', path, '--json', ...options]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return summarise(stdout);
}

const summarise = (json: string): ReadingSummary => summariseReading(JSON.parse(json) as CheckJson);

/** The cells of a sheet that held something in the workbook that was opened. */
const typedCells = (after: FileSheet | undefined, { cells }: FileSheet): unknown =>
  [...cells.keys()].map((cell) => [cell, after?.cells.get(cell)]);

/** A pasted plan is followed in another sheet, so rows move. */
const withoutPlace = (item: unknown): unknown => ({ ...(item as object), at: '' });
