import { formatValue } from '../../src/host/cell/formatValue';
import { cellAt } from '../../src/host/model/cells';
import { styleAt } from '../../src/host/model/Styles';
import { onFixedDay } from '../onFixedDay';
import { inExcel } from './inExcel';

const THIS_YEAR = 2027;
onFixedDay(THIS_YEAR, 6, 30);

/** What a person types → value, formula, what the cell shows */
const TYPED: readonly (readonly [
  text: string,
  value: unknown,
  formula: string | undefined,
  shown: string,
])[] = [
  ['Văn phòng', 'Văn phòng', undefined, 'Văn phòng'],
  ['95,5', 95.5, undefined, '95,5'],
  ['1.234,5', 1234.5, undefined, '1.234,50'],
  ['95,5%', 0.955, undefined, '95,50%'],
  ['15/12/2025', 46_006, undefined, '15/12/2025'],
  ['15-12-2025', 46_006, undefined, '15/12/2025'],
  [`15/12`, Date.UTC(THIS_YEAR, 11, 15) / 86_400_000 + 25_569, undefined, '15/12'],
  ['31/02/2025', '31/02/2025', undefined, '31/02/2025'],
  ["'15/12", '15/12', undefined, '15/12'],
  ['12/KH-UBND', '12/KH-UBND', undefined, '12/KH-UBND'],
  ['=IF(1<2;0,5;2)', 0.5, 'IF(1<2,0.5,2)', '0,5'],
  ['=SUM(1,5;2)', 3.5, 'SUM(1.5,2)', '3,5'],
  ['- Văn phòng – Thống kê', '- Văn phòng – Thống kê', undefined, '- Văn phòng – Thống kê'],
  ['- Văn phòng', '- Văn phòng', undefined, '- Văn phòng'],
  ['+ Tổ chức họp', '+ Tổ chức họp', undefined, '+ Tổ chức họp'],
];

describe('a person typing in the grid', () => {
  test.each(TYPED)('%s becomes %j', async (text, value, formula, shown) => {
    const { host, run } = await inExcel();
    host.typeInCell('Sheet1', 1, 2, text);
    const values = await run(async (sheet, context) => {
      const cell = sheet.getRange('C2').load('values');
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    });
    const [sheet] = host.workbook.sheets;
    const cell = sheet && cellAt(sheet, 1, 2);
    const format = styleAt(host.workbook.styles, cell?.style ?? 0).numberFormat;
    expect([values, cell?.formula, formatValue(cell?.value ?? null, format, host.workbook)]).toEqual([
      value,
      formula,
      shown,
    ]);
  });

  test('a cell of the format @ keeps what was typed, a percent cell takes percent', async () => {
    const { host, run } = await inExcel();
    await run(async (sheet, context) => {
      sheet.getRange('A1:B1').numberFormat = [['@', '0.0%']];
      await context.sync();
      host.typeInCell('Sheet1', 0, 0, '=A2');
      host.typeInCell('Sheet1', 0, 1, '95,5');
      const range = sheet.getRange('A1:B1').load('values,text');
      await context.sync();
      expect([range.values, range.text]).toEqual([[['=A2', 0.955]], [['=A2', '95,5%']]]);
    });
  });

  test('an empty text clears the cell; a protected cell takes none', async () => {
    const { host, run } = await inExcel();
    host.typeInCell('Sheet1', 0, 0, 'a');
    host.typeInCell('Sheet1', 0, 0, '');
    await run(async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      sheet.protection.protect();
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
    expect(() => host.typeInCell('Sheet1', 0, 0, 'b')).toThrow('protected');
  });
});

test.each([
  ['x', 32_767, true],
  ['x', 32_768, false],
  ['=1', 8_192, true],
  ['=1', 8_193, false],
])('“%s…” of %i characters is taken: %s', async (beginning, length, isTaken) => {
  const { host } = await inExcel();
  // Without its equals sign a formula is one character shorter.
  const text = beginning.padEnd(length + (beginning.startsWith('=') ? 1 : 0), beginning.slice(-1));
  const type = () => host.typeInCell('Sheet1', 0, 0, text);
  if (isTaken) expect(type).not.toThrow();
  else expect(type).toThrow('at most');
});

describe('whoever draws the workbook', () => {
  test('hears that a sheet was activated or a cell selected, by whomever; neither is a change of the file', async () => {
    const { host, run } = await inExcel();
    const seen: string[] = [];
    await run(async (sheet, context) => {
      context.workbook.worksheets.add('Sổ');
      await context.sync();
      host.onMove(() => seen.push('moved'));
      host.onChange(() => seen.push('changed'));
      sheet.load('name');
      await context.sync();
      expect(seen).toEqual([]);
      context.workbook.worksheets.getItem('Sổ').activate();
      await context.sync();
      sheet.getRange('B7').select();
      await context.sync();
      sheet.getRange('B7').select();
      await context.sync();
    });
    host.activateSheet('Sổ');
    host.select('Sổ', { row: 1, column: 1, rows: 1, columns: 1 });
    expect(seen).toEqual(['moved', 'moved', 'moved', 'moved', 'moved']);
  });
});

describe('events', () => {
  test('changes by the user and by the add-in reach the handler, with their source', async () => {
    const { host, run } = await inExcel();
    const seen: unknown[] = [];
    await run(async (sheet, context) => {
      sheet.load('id');
      sheet.onChanged.add((event) => {
        seen.push([
          event.address,
          event.changeType,
          event.triggerSource,
          (event.details as Excel.ChangedEventDetail | undefined)?.valueAfter,
          event.worksheetId === sheet.id,
        ]);
        return Promise.resolve();
      });
      await context.sync();
      host.typeInCell('Sheet1', 0, 0, '5');
      sheet.getRange('A2:B2').values = [['a', 'b']];
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      await context.sync();
    });
    await Promise.resolve();
    expect(seen).toEqual([
      ['A1', 'RangeEdited', 'Unknown', 5, true],
      ['A2:B2', 'RangeEdited', 'ThisLocalAddin', undefined, true],
      ['1:1', 'RowInserted', 'ThisLocalAddin', undefined, true],
    ]);
  });

  test('none after the handler is removed', async () => {
    const { host, run, Excel } = await inExcel();
    const seen: string[] = [];
    const handler = await run(async (sheet, context) => {
      const result = sheet.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('A2').values = [[2]];
      await context.sync();
      return result;
    });
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    host.typeInCell('Sheet1', 2, 0, '3');
    await Promise.resolve();
    expect(seen).toEqual(['A2']);
  });

  test('sheets that are added and deleted', async () => {
    const { run } = await inExcel();
    const seen: string[] = [];
    await run(async (_, context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(() => Promise.resolve(void seen.push('added')));
      worksheets.onDeleted.add(() => Promise.resolve(void seen.push('deleted')));
      await context.sync();
      const sheet = worksheets.add('Mới');
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await Promise.resolve();
    expect(seen).toEqual(['added', 'deleted']);
  });

  test('another selection, other settings', async () => {
    const { host, run } = await inExcel();
    const seen: string[] = [];
    await run(async (_, { workbook }) => {
      workbook.onSelectionChanged.add(() => Promise.resolve(void seen.push('selection')));
      workbook.settings.onSettingsChanged.add(() => Promise.resolve(void seen.push('settings')));
      await workbook.context.sync();
      host.select('Sheet1', { row: 1, column: 1, rows: 1, columns: 1 });
      workbook.settings.add('k', 1);
      await workbook.context.sync();
      workbook.settings.getItem('k').delete();
      await workbook.context.sync();
    });
    await new Promise(setImmediate);
    expect(seen).toEqual(['selection', 'settings', 'settings']);
  });

  test('the host tells the page around it which sheet changed', async () => {
    const { host, run } = await inExcel();
    const seen: unknown[] = [];
    const stop = host.onChange((change) => seen.push(change.sheet));
    await run(async (sheet, context) => {
      sheet.getRange('A1').load('values');
      await context.sync();
      sheet.getRange('A1').values = [['a']];
      await context.sync();
    });
    host.typeInCell('Sheet1', 0, 0, 'b');
    stop();
    host.typeInCell('Sheet1', 0, 0, 'c');
    expect(seen).toEqual(['Sheet1', 'Sheet1']);
  });

  test('selecting and activating', async () => {
    const { host, run } = await inExcel();
    host.select('Sheet1', { row: 1, column: 1, rows: 2, columns: 2 });
    await run(async (_, context) => {
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect(selected.address).toBe('Sheet1!B2:C3');
    });
  });
});
