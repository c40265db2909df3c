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
    await goBack(context, passed).catch(() => undefined);
    throw error;
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

/** The last that was passed comes first. */
async function goBack(context: Excel.RequestContext, [last, ...earlier]: readonly Place[]): Promise<void> {
  if (!last) return;
  try {
    await select(context, last);
  } finally {
    await goBack(context, earlier);
  }
}
