/** Font names of the used range, cell by cell; '' for a cell of several fonts. One request. */
export async function readFonts(context: Excel.RequestContext, name: string): Promise<string[][]> {
  const cells = context.workbook.worksheets
    .getItem(name)
    .getUsedRange(true)
    .getCellProperties({ format: { font: { name: true } } });
  await context.sync();
  return cells.value.map((row) => row.map(({ format }) => format?.font?.name ?? ''));
}
