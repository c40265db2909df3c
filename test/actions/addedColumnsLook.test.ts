import { readFileSync } from 'node:fs';
import { runJob } from '../../src/actions/runJob';
import { AS_OF, openInExcel, reopen, snapshotNow } from './openInExcel';

jest.setTimeout(60_000);

const job = { asOf: AS_OF, period: { kind: 'q1' } } as const;
const open = (name: string) => openInExcel(readFileSync(`test/workbooks/${name}.xlsx`));

/** The user's sheet as far as a second run could change it. */
async function stateOf(name: string) {
  const { sheets } = await snapshotNow();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const rules = sheet.getRange().conditionalFormats.getCount();
    const used = sheet.getUsedRange();
    const looks = used.getCellProperties({ format: { font: { name: true } } });
    await context.sync();
    const { values, merged, numberFormats } = sheets.find((found) => found.name === name) ?? {};
    return { rules: rules.value, values, merged, numberFormats, looks: looks.value };
  });
}

async function lookOf(name: string, address: string, column: number) {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(name).getRange(address).getOffsetRange(0, column);
    cell.load('format/font/name,format/font/size,format/fill/color');
    cell.dataValidation.load('type');
    await context.sync();
    const { font, fill } = cell.format;
    return { name: font.name, size: font.size, fill: fill.color, validation: cell.dataValidation.type };
  });
}

describe('columns added in place', () => {
  test('take font, size and fill of the neighbouring column, not its data validation', async () => {
    await open('ke-hoach-2025-go-lai');
    const [sheet] = (await snapshotNow()).sheets;
    const name = sheet?.name ?? '';
    const last = (sheet?.used.columnCount ?? 0) - 1;
    await Excel.run(async (context) => {
      const neighbour = context.workbook.worksheets.getItem(name).getRange('A5').getOffsetRange(0, last);
      neighbour.format.font.name = 'Arial';
      neighbour.format.font.size = 15;
      neighbour.format.fill.color = '#FFEECC';
      neighbour.dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      await context.sync();
    });
    await runJob(job);
    expect(await lookOf(name, 'A5', last + 1)).toEqual({
      name: 'Arial',
      size: 15,
      fill: '#FFEECC',
      validation: 'None',
    });
  });

  test.each(['so-theo-doi-20-cot', 'ke-hoach-2025-go-lai', 'phuong-duc-pho-tieu-de-hai-dong'])(
    '%s: a second run changes nothing on the sheet and doubles no rule',
    async (file) => {
      const host = await open(file);
      const { trackerSheet } = await runJob(job);
      const first = await stateOf(trackerSheet);
      expect(first.rules).toBeGreaterThan(0);
      await reopen(host);
      await runJob(job);
      expect(await stateOf(trackerSheet)).toEqual(first);
    },
  );
});
