import { differences, possibleDifferences } from '../domain/sheet/differences';
import type { Difference } from '../domain/sheet/Difference';
import type { Edit } from '../domain/sheet/Edit';
import type { Ground, Standing } from '../domain/sheet/Ground';
import { goneForGood, invertEdits } from '../domain/sheet/invertEdits';
import type { Look } from '../domain/sheet/Look';
import type { QueuedEdit } from './applyEdits';
import { loadOwnRules } from './loadDetails';
import { readCellLooks } from './readCellLooks';
import { readGround } from './readGround';
import { readSnapshot } from './readSnapshot';
import { runExcel } from './runExcel';
import { writeBatches } from './writeBatches';

/** A server that was busy, or somebody typing in a cell, is over with the next one. */
const ATTEMPTS = 3;

/** `finished`: the edits could not be taken back any more and stand as a whole. `maybeWritten`: nobody knows. */
export type Outcome =
  | { readonly state: 'asBefore' | 'finished' }
  | {
      readonly state: 'partlyWritten' | 'maybeWritten' | 'sheetsLeft';
      readonly differences: readonly Difference[];
      /** What made the last attempt fail. */
      readonly cause: unknown;
    };

/**
 * Brings the workbook back to what it was before these edits, however far they got. A sheet that they have deleted cannot
 * come back: then they are finished (`finishIfLost`; deleting comes last in a list of edits), or the rest is taken back.
 */
export async function takeBack(
  ground: Ground,
  edits: readonly Edit[],
  lost: 'finishIfLost' | 'leaveLost',
): Promise<Outcome> {
  let cause: unknown;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      return await runExcel(async (context): Promise<Outcome> => {
        const standing = await readStanding(context, ground, edits);
        if (lost === 'finishIfLost' && goneForGood(ground.before, edits, standing).length > 0) {
          await writeBatches(context, unfinished(edits, standing));
          return { state: 'finished' };
        }
        await writeBatches(context, invertEdits(ground, edits, standing).filter(isQueued));
        await completeLooks(context, ground, standing);
        return { state: 'asBefore' };
      });
    } catch (error) {
      cause = error;
    }
  }
  return told(ground, edits, lost, cause);
}

const isQueued = (edit: Edit): edit is QueuedEdit => edit.kind !== 'copyFormats';

async function readStanding(
  context: Excel.RequestContext,
  { before }: Ground,
  edits: readonly Edit[],
): Promise<Standing> {
  const sheets = context.workbook.worksheets.load('items/id,items/name');
  await context.sync();
  const standing = sheets.items.map(({ id, name }) => ({ id, name }));
  const coloured = new Set(
    edits.flatMap((edit) => (edit.kind === 'highlight' || edit.kind === 'removeRules' ? [edit.sheet] : [])),
  );
  const ids = before.sheets.filter(({ name }) => coloured.has(name)).map(({ id }) => id);
  const rules = sheets.items
    .filter(({ id }) => ids.includes(id))
    .map((sheet) => ({ id: sheet.id, read: loadOwnRules(sheet.getRange()) }));
  if (rules.length > 0) await context.sync();
  return {
    sheets: standing,
    ownRules: Object.fromEntries(rules.map(({ id, read }) => [id, read().map((rule) => rule.id)])),
  };
}

/** The deleting that is left, and what comes with it. */
function unfinished(edits: readonly Edit[], { sheets }: Standing): readonly QueuedEdit[] {
  const names = new Set(sheets.map(({ name }) => name));
  return edits
    .filter(isQueued)
    .filter(
      (edit) =>
        (edit.kind === 'deleteSheet' && names.has(edit.sheet)) ||
        (edit.kind === 'activate' && names.has(edit.sheet)),
    );
}

/** A named style took all other formats off: what its cells had beside it is set again. */
async function completeLooks(
  context: Excel.RequestContext,
  { looks, before }: Ground,
  { sheets }: Standing,
): Promise<void> {
  const ids = new Set(sheets.map(({ id }) => id));
  const there = new Set(before.sheets.filter(({ id }) => ids.has(id)).map(({ name }) => name));
  const groups = looks.filter(({ sheet }) => there.has(sheet));
  const firstCells = groups.flatMap(({ sheet, areas: [area] }) =>
    area ? [{ sheet, area: { ...area, rowCount: 1, columnCount: 1 } }] : [],
  );
  const plain = await readCellLooks(context, firstCells);
  const missing = groups.flatMap((group, i): QueuedEdit[] => {
    const look = without(group.look, plain[i]?.look ?? {});
    return Object.keys(look).length === 0
      ? []
      : [{ kind: 'looks', sheet: group.sheet, areas: group.areas, look }];
  });
  if (missing.length > 0) await writeBatches(context, missing);
}

/** What the first look says that the other does not. */
function without(look: Look, other: Look): Look {
  const parts = Object.entries(look).flatMap(([name, part]): [string, unknown][] => {
    const known = other[name as keyof Look];
    if (typeof part !== 'object') return part === known ? [] : [[name, part]];
    const values = Object.entries(part as object).filter(
      ([key, value]) =>
        JSON.stringify((known as Record<string, unknown> | undefined)?.[key]) !== JSON.stringify(value),
    );
    return values.length === 0 ? [] : [[name, Object.fromEntries(values)]];
  });
  return Object.fromEntries(parts);
}

/** What can be said when it did not work out. */
async function told(
  ground: Ground,
  edits: readonly Edit[],
  lost: 'finishIfLost' | 'leaveLost',
  cause: unknown,
): Promise<Outcome> {
  try {
    return await runExcel(async (context): Promise<Outcome> => {
      const now = await readSnapshot(context, { details: true });
      const standing: Standing = { sheets: now.sheets, ownRules: {} };
      const gone = new Set(goneForGood(ground.before, edits, standing).map(({ name }) => name));
      if (lost === 'finishIfLost' && gone.size > 0) {
        const left = unfinished(edits, standing).flatMap((edit): Difference[] =>
          edit.kind === 'deleteSheet' ? [{ what: 'sheetAdded', sheet: edit.sheet }] : [],
        );
        return left.length === 0 ? { state: 'finished' } : { state: 'sheetsLeft', differences: left, cause };
      }
      const readable = edits.filter(({ kind }) => kind !== 'removeRules');
      const found = differences(ground, await readGround(context, now, readable), edits).filter(
        ({ what, sheet }) => what !== 'sheetGone' || !gone.has(sheet),
      );
      return found.length === 0
        ? { state: 'asBefore' }
        : { state: 'partlyWritten', differences: found, cause };
    });
  } catch {
    return { state: 'maybeWritten', differences: possibleDifferences(ground, edits), cause };
  }
}
