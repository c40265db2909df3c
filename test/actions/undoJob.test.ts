import { convertToUnicode } from '../../src/actions/convertToUnicode';
import { removeHighlight } from '../../src/actions/removeHighlight';
import { runJob } from '../../src/actions/runJob';
import { undoJob } from '../../src/actions/undoJob';
import { whereDifferent, wholeWorkbook } from './faults/wholeWorkbook';
import { AS_OF, snapshotNow } from './openInExcel';
import { openRows, planRows, SHEET } from './planSheet';

const job = { asOf: AS_OF, period: { kind: 'q1' } } as const;
const act = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(SHEET), context);
    await context.sync();
  });

describe('taken back', () => {
  test('at the second try, where Excel stopped the first one half-way', async () => {
    const host = await openRows(planRows());
    const before = wholeWorkbook(host.workbook);
    const { undo } = await runJob(job);
    const first = host.requests.length;
    for (let i = 0; i < 40; i += 1)
      host.failNext({ code: 'GeneralException', atAction: 25, when: (request) => request > first + 3 });
    await expect(undoJob(undo)).rejects.toMatchObject({
      places: expect.stringContaining('nội dung ô') as string,
    });
    while (host.requests.length < first + 60) await snapshotNow().catch(() => undefined);
    await undoJob(undo);
    expect(whereDifferent(before, wholeWorkbook(host.workbook))).toEqual(new Map());
  });

  test('though the sheet that was open has been hidden since', async () => {
    await openRows(planRows());
    await act((_, context) => context.workbook.worksheets.add('Khác'));
    const { undo } = await runJob(job);
    await act((sheet) => (sheet.visibility = 'Hidden'));
    await undoJob(undo);
    expect((await snapshotNow()).sheets.map(({ name, used }) => [name, used.columnCount])).toEqual([
      [SHEET, 5],
      ['Khác', 0],
    ]);
  });

  test('on a sheet that has another name since, which it keeps', async () => {
    await openRows(planRows());
    const { undo } = await runJob(job);
    await act((sheet) => (sheet.name = 'Sổ của tôi'));
    await undoJob(undo);
    expect((await snapshotNow()).sheets.map(({ name, used }) => [name, used.columnCount])).toEqual([
      ['Sổ của tôi', 5],
    ]);
  });
});

test('what somebody typed under a header of ours is not taken away', async () => {
  const host = await openRows(planRows());
  const { undo } = await runJob(job);
  host.typeInCell(SHEET, 4, 7, 'Đã niêm yết');
  await expect(undoJob(undo)).rejects.toMatchObject({ code: 'sheetChangedByUser', subject: SHEET });
});

test('a rule of ours that somebody made bold is bold again after a failure', async () => {
  const host = await openRows(planRows());
  await runJob(job);
  await act((sheet) => {
    sheet.getRange('A3:L3').conditionalFormats.getItemAt(1).custom.format.font.bold = true;
  });
  const before = wholeWorkbook(host.workbook);
  const write = host.requests.length + 4;
  host.failNext({ code: 'GeneralException', atAction: 30, when: (request) => request === write });
  await expect(removeHighlight({ sheet: SHEET })).rejects.toMatchObject({ code: 'notWritten' });
  expect(whereDifferent(before, wholeWorkbook(host.workbook))).toEqual(new Map());
});

describe('nothing is written', () => {
  test('where the structure is locked', async () => {
    const host = await openRows(planRows());
    await act((_, context) => context.workbook.protection.protect());
    await expect(runJob(job)).rejects.toMatchObject({ code: 'structureLocked' });
    expect(host.workbook.sheets).toHaveLength(1);
  });

  test('where cells beside the table are merged', async () => {
    await openRows(planRows(), (sheet) => sheet.getRange('F2:L2').merge());
    await expect(runJob(job)).rejects.toMatchObject({ code: 'mergedThere', subject: `${SHEET}!F2:L2` });
  });
});

describe('cells of the format Text', () => {
  test('take no apostrophe', async () => {
    await openRows([...planRows(), ['-Phßng t­ ph¸p']], (sheet) => {
      sheet.getRange('A1:E60').format.font.name = '.VnTime';
      sheet.getRange('A1:E60').numberFormat = '@' as never;
    });
    await convertToUnicode({ sheet: SHEET });
    expect((await snapshotNow()).sheets[0]?.values.at(-1)?.[0]).toBe('-Phòng tư pháp');
  });

  test('show dates as dates', async () => {
    await openRows(
      planRows().map((row, i) => [...row, i === 1 ? 'Hạn hoàn thành' : '']),
      (sheet) => (sheet.getRange('F3:F60').numberFormat = '@' as never),
    );
    await runJob(job);
    const [sheet] = (await snapshotNow()).sheets;
    const row = sheet?.values.findIndex((cells) => typeof cells[5] === 'number') ?? -1;
    expect(sheet?.numberFormats[row]?.[5]).toBe('dd/mm/yyyy');
  });
});
