import { placesText } from '../domain/sheet/sheet.vi';
import type { Difference } from '../domain/sheet/Difference';
import { officeError, subjectOf } from './officeError';
import { WorkbookError } from './WorkbookError';

interface Place {
  readonly sheet: string;
  /** "B7"; undefined where nothing is to be selected. */
  readonly address: string | undefined;
}

/** Opens a sheet and selects a cell on it. Where that fails, what was open and selected is so again, if Excel allows it. */
export async function goTo(context: Excel.RequestContext, place: Place): Promise<void> {
  const from = await selection(context);
  const passed = [from];
  try {
    if (place.sheet !== from.sheet) {
      context.workbook.worksheets.getItem(place.sheet).activate();
      passed.unshift(await selection(context));
    }
    await select(context, place);
  } catch (error) {
    const cause = officeError(error);
    if (await goBack(context, passed)) throw cause;
    const sheets = passed.map(({ sheet }): Difference => ({ what: 'selection', sheet }));
    const places = placesText([{ what: 'activeSheet', sheet: '' }, ...sheets]);
    throw new WorkbookError('notShown', subjectOf(cause), { cause, places });
  }
}

/** Of the sheet that is open. */
async function selection(context: Excel.RequestContext): Promise<Place> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
  const range = context.workbook.getSelectedRange().load('address');
  try {
    await context.sync();
    return { sheet: sheet.name, address: range.address.slice(range.address.lastIndexOf('!') + 1) };
  } catch {
    // Where several areas or a chart are selected there is no such range.
    const open = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return { sheet: open.name, address: undefined };
  }
}

async function select(context: Excel.RequestContext, { sheet, address }: Place): Promise<void> {
  const target = context.workbook.worksheets.getItem(sheet);
  target.activate();
  if (address !== undefined) target.getRange(address).select();
  await context.sync();
}

const ATTEMPTS = 3;

/** The last that was passed comes first. Tells whether it worked. */
async function goBack(context: Excel.RequestContext, passed: readonly Place[]): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      await selectAll(context, passed);
      return true;
    } catch {
      // The next attempt begins anew.
    }
  }
  return false;
}

async function selectAll(context: Excel.RequestContext, [first, ...more]: readonly Place[]): Promise<void> {
  if (!first) return;
  await select(context, first);
  await selectAll(context, more);
}
