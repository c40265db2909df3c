import { readFileSync } from 'node:fs';
import { analysisJson } from '../../src/cli/analysisJson';
import { parseIsoDate } from '../../src/domain/calendar/formatDate';
import { isRefusal } from '../../src/domain/problem/Refusal';
import { planJob } from '../../src/domain/jobs/planJob';
import { readAnalysis, type ReadingInput } from '../../src/domain/analysis/readAnalysis';
import { valueAt } from '../../src/domain/sheet/cellAt';
import type { Snapshot } from '../../src/domain/sheet/Snapshot';
import { openInExcel, snapshotNow } from '../actions/openInExcel';
import type { CheckJson } from '../cli/CheckJson';
import { droppedWorkbooks, type Expectation } from '../droppedWorkbooks';
import { summariseReading } from '../summariseReading';

/** Of each workbook, read once. */
const snapshots = new Map<string, Promise<Snapshot>>();

async function snapshotOf(path: string): Promise<Snapshot> {
  const open = async () => {
    await openInExcel(readFileSync(path));
    return snapshotNow();
  };
  const known = snapshots.get(path) ?? open();
  snapshots.set(path, known);
  return known;
}

const readable = droppedWorkbooks.flatMap(({ name, path, expectation }) =>
  expectation === undefined || expectation.refused !== undefined ? [] : [{ name, path, expectation }],
);

describe.each(readable)('$name', ({ path, expectation }) => {
  test('means what is written beside it', async () => {
    const { analysis } = readAnalysis(await snapshotOf(path), inputOf(expectation));
    expect(summarise(analysis)).toMatchObject(readingOf(expectation));
  });

  test('one click writes into blanks alone', async () => {
    const before = await snapshotOf(path);
    const planned = planJob(before, inputOf(expectation));
    if (isRefusal(planned)) {
      expect(expectation.runRefused).toBeDefined();
      return;
    }
    const sheets = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
    const overwritten = planned.edits.flatMap((edit) => {
      const sheet = edit.kind === 'cells' ? sheets.get(edit.sheet) : undefined;
      if (edit.kind !== 'cells' || sheet === undefined) return [];
      return edit.values.flatMap((values, i) =>
        values.flatMap((value, j) => {
          const typed = valueAt(sheet, edit.row + i, edit.column + j);
          return value === null || typed === '' || typed === value ? [] : [{ typed, value }];
        }),
      );
    });
    expect(overwritten).toEqual([]);
  });
});

/** Without what tells how it was come by. */
const readingOf = (expectation: Expectation): object =>
  Object.fromEntries(
    Object.entries(expectation).filter(([part]) => part !== 'sheet' && part !== 'runRefused'),
  );

const summarise = (analysis: Parameters<typeof analysisJson>[0]): unknown =>
  summariseReading(
    JSON.parse(JSON.stringify(analysisJson(analysis, { cells: 0, syncs: 0, requestBytes: 0 }))) as CheckJson,
  );

function inputOf({ asOf, sheet }: Expectation): ReadingInput {
  const date = parseIsoDate(asOf);
  if (date === undefined) throw new Error(`no date: ${asOf}`);
  return { asOf: date, ...(sheet === undefined ? {} : { sheet }) };
}
