import { differences, distinct, overwrittenTexts, possibleDifferences } from '../domain/sheet/differences';
import type { Difference } from '../domain/sheet/Difference';
import type { Edit } from '../domain/sheet/Edit';
import type { Ground, Standing } from '../domain/sheet/Ground';
import { goneForGood, invertEdits, looksThatDiffer } from '../domain/sheet/invertEdits';
import type { Look } from '../domain/sheet/Look';
import { inDateSystem } from './dateSystem';
import type { QueuedEdit } from './queueEdits';
import { loadOwnRules } from './loadDetails';
import { readCellLooks } from './readCellLooks';
import { isColoured, loadRuleIds, readGround } from './readGround';
import { readSnapshot } from './readSnapshot';
import { runExcel } from './runExcel';
import { writeBatches } from './writeBatches';

/** A server that was busy, or somebody typing in a cell, is over with the next one. */
const ATTEMPTS = 3;

/** `finished`: the edits could not be taken back any more and stand as a whole. `maybeWritten`: nobody knows. */
export type Outcome =
  | { readonly state: 'finished' }
  /** `nearly`: put back as far as Excel tells what it was. */
  | { readonly state: 'asBefore'; readonly nearly: readonly Difference[] }
  | {
      readonly state: 'partlyWritten' | 'maybeWritten' | 'sheetsLeft';
      readonly differences: readonly Difference[];
      /** What made the last attempt fail. */
      readonly cause: unknown;
    };

/** What happens where a sheet has been deleted for good: the edits are finished, or all else is taken back. */
type Lost = 'finishIfLost' | 'leaveLost';

/**
 * Brings the workbook back to what it was before these edits, however far they got. A sheet that they have deleted cannot
 * come back; deleting comes last in a list of edits.
 */
export async function takeBack(ground: Ground, edits: readonly Edit[], lost: Lost): Promise<Outcome> {
  let cause: unknown;
  const nearly: Difference[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      return await runExcel(async (context): Promise<Outcome> => {
        const standing = await readStanding(context, ground, edits, lost);
        if (lost === 'finishIfLost' && goneForGood(ground.before, edits, standing).length > 0) {
          await writeBatches(context, unfinished(edits, standing));
          return { state: 'finished' };
        }
        nearly.push(...overwrittenTexts(ground, edits, standing), ...untold(ground, standing));
        const back = invertEdits(ground, edits, standing).filter(isQueued);
        await writeBatches(context, inDateSystem(ground.before, back));
        nearly.push(...(await completeLooks(context, ground, standing)));
        return { state: 'asBefore', nearly: distinct(nearly) };
      });
    } catch (error) {
      cause = error;
    }
  }
  return told(ground, edits, lost, cause, nearly);
}

/** Columns that were hidden do not tell their width, nor a workbook which sheets were grouped before another was opened. */
function untold({ before, widths }: Ground, { sheets, activeSheet }: Standing): readonly Difference[] {
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  const hidden = widths.flatMap(({ sheet, column, widths: points }) =>
    points.flatMap((width, i): readonly Difference[] => {
      const area = { row: 0, column: column + i, rowCount: 1, columnCount: 1 };
      return width === 0 ? [{ what: 'widths', sheet: names.get(sheet) ?? '', area }] : [];
    }),
  );
  const isMoved =
    activeSheet !== undefined && activeSheet !== before.activeSheet && before.activeSheet !== '';
  return isMoved ? [...hidden, { what: 'activeSheet', sheet: '' }] : hidden;
}

const isQueued = (edit: Edit): edit is QueuedEdit => edit.kind !== 'copyFormats';

async function readStanding(
  context: Excel.RequestContext,
  { before, places }: Ground,
  edits: readonly Edit[],
  lost: Lost,
): Promise<Standing> {
  const now = await readSnapshot(context, { details: false });
  const coloured = new Set(before.sheets.filter((sheet) => isColoured(sheet, edits)).map(({ id }) => id));
  const rules = now.sheets.filter(({ id }) => coloured.has(id)).map(({ id }) => loadRules(context, id, lost));
  if (rules.length > 0) await context.sync();
  const ids = new Set(now.sheets.map(({ id }) => id));
  const there = places.filter(({ sheet }) => ids.has(sheet));
  return {
    sheets: now.sheets,
    cells: Object.fromEntries(now.sheets.map((sheet) => [sheet.id, sheet])),
    looks: (await readCellLooks(context, there)).flat(),
    activeSheet: now.activeSheet,
    settings: now.settings,
    ruleIds: Object.fromEntries(rules.map((read) => read())),
  };
}

/** Right after a failure a rule of ours may be half made; later on the user may have added some. */
function loadRules(context: Excel.RequestContext, sheet: string, lost: Lost): ReturnType<typeof loadRuleIds> {
  if (lost === 'finishIfLost') return loadRuleIds(context, { id: sheet });
  const own = loadOwnRules(context.workbook.worksheets.getItem(sheet).getRange());
  return () => [sheet, own().map(({ id }) => id)];
}

/** The deleting that is left, and what comes with it. */
function unfinished(edits: readonly Edit[], { sheets }: Pick<Standing, 'sheets'>): readonly QueuedEdit[] {
  const names = new Set(sheets.map(({ name }) => name));
  return edits
    .filter(isQueued)
    .filter((edit) => (edit.kind === 'deleteSheet' || edit.kind === 'activate') && names.has(edit.sheet));
}

/** A named style took all other formats off: what its cells had beside it is set again. Gives where. */
async function completeLooks(
  context: Excel.RequestContext,
  ground: Ground,
  { sheets, looks }: Standing,
): Promise<readonly Difference[]> {
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  const groups = looksThatDiffer(ground.looks, looks).filter(({ sheet }) => names.has(sheet));
  const firstCells = groups.flatMap(({ sheet, areas: [area] }) =>
    area ? [{ sheet, area: { ...area, rowCount: 1, columnCount: 1 } }] : [],
  );
  const plain = (await readCellLooks(context, firstCells)).flat();
  const missing = groups.flatMap((group, i): QueuedEdit[] => {
    const look = without(group.look, plain[i]?.look ?? {});
    return Object.keys(look).length === 0
      ? []
      : [{ kind: 'looks', sheet: group.sheet, areas: group.areas, look }];
  });
  if (missing.length > 0) await writeBatches(context, missing);
  return missing.flatMap((edit) =>
    edit.kind === 'looks'
      ? edit.areas.map((area): Difference => ({ what: 'looks', sheet: names.get(edit.sheet) ?? '', area }))
      : [],
  );
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
  lost: Lost,
  cause: unknown,
  nearly: readonly Difference[],
): Promise<Outcome> {
  try {
    return await runExcel(async (context): Promise<Outcome> => {
      const now = await readSnapshot(context, { details: true });
      const gone = new Set(goneForGood(ground.before, edits, now).map(({ name }) => name));
      if (lost === 'finishIfLost' && gone.size > 0) {
        const left = unfinished(edits, now).flatMap((edit): Difference[] =>
          edit.kind === 'deleteSheet' ? [{ what: 'sheetAdded', sheet: edit.sheet }] : [],
        );
        return left.length === 0 ? { state: 'finished' } : { state: 'sheetsLeft', differences: left, cause };
      }
      const found = differences(ground, await readGround(context, now, edits, false), edits).filter(
        ({ what, sheet }) => what !== 'sheetGone' || !gone.has(sheet),
      );
      return found.length === 0
        ? { state: 'asBefore', nearly: distinct(nearly) }
        : { state: 'partlyWritten', differences: found, cause };
    });
  } catch {
    return { state: 'maybeWritten', differences: possibleDifferences(ground, edits), cause };
  }
}
