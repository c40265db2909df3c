import { loadOwnRules } from './loadDetails';

/** Ids of our conditional formats on a sheet; one request. */
export async function readOwnRules(context: Excel.RequestContext, sheet: string): Promise<readonly string[]> {
  const rules = loadOwnRules(context.workbook.worksheets.getItem(sheet).getRange());
  await context.sync();
  return rules().map(({ id }) => id);
}
