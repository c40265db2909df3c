import fc from 'fast-check';
import { cellAt } from '../../src/host/model/cells';
import { newWorkbook } from '../../src/host/newWorkbook';
import type { CellView, SheetView } from '../../src/host/view/SheetView';
import { viewChoices } from '../../src/host/view/viewChoices';
import { viewSheet } from '../../src/host/viewSheet';
import { createHost } from '../../src/host/createHost';
import { inExcel } from './inExcel';

/** The view of Sheet1 after a batch has worked on it. */
async function viewAfter(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>,
): Promise<SheetView> {
  const { host, run } = await inExcel();
  await run(async (sheet, context) => {
    await work(sheet, context);
    await context.sync();
  });
  return viewSheet(host.workbook, 'Sheet1');
}

function viewTyped(texts: Readonly<Record<string, string>>): SheetView {
  const host = createHost(newWorkbook());
  for (const [address, text] of Object.entries(texts)) {
    host.typeInCell('Sheet1', Number(address.slice(1)) - 1, address.charCodeAt(0) - 65, text);
  }
  return viewSheet(host.workbook, 'Sheet1');
}

const at = (view: SheetView, address: string): CellView =>
  view.cell(Number(address.slice(1)) - 1, address.charCodeAt(0) - 65);

describe('what a cell shows, and what its formula bar shows', () => {
  test.each<[typed: string, text: string, editText: string, kind: CellView['kind']]>([
    ['Quý I', 'Quý I', 'Quý I', 'text'],
    ['15/12/2025', '15/12/2025', '15/12/2025', 'number'],
    ['95,5%', '95,50%', '95,5%', 'number'],
    ['1234,5', '1234,5', '1234,5', 'number'],
    ['=1/3', '0,333333333', '=1/3', 'number'],
    ['=SUM(1;0,5)', '1,5', '=SUM(1;0,5)', 'number'],
    ["'1/2", '1/2', "'1/2", 'text'],
    ['=1>2', 'FALSE', '=1>2', 'boolean'],
    ['=1/0', '#DIV/0!', '=1/0', 'error'],
    ['', '', '', 'blank'],
  ])('%s', (typed, text, editText, kind) => {
    expect(at(viewTyped({ B2: typed }), 'B2')).toMatchObject({ text, editText, kind });
  });

  test('typed again, the text of the formula bar gives the same value', () => {
    const number = fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
      .map((value) => Number(value.toPrecision(15)));
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      number.map((value) => String(value).replace('.', ',')),
      fc.integer({ min: -5_000, max: 5_000 }).map((value) => `${value / 10}%`.replace('.', ',')),
      fc
        .date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
        .map((date) => `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const host = createHost(newWorkbook());
        const [sheet] = host.workbook.sheets;
        const value = () => sheet && cellAt(sheet, 0, 0)?.value;
        host.typeInCell('Sheet1', 0, 0, text);
        const before = value();
        host.typeInCell('Sheet1', 0, 0, viewSheet(host.workbook, 'Sheet1').cell(0, 0).editText);
        expect(value()).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });
});

describe('how a cell looks', () => {
  test('font, fill and alignment', async () => {
    const view = await viewAfter((sheet) => {
      const { format } = sheet.getRange('B2');
      Object.assign(format.font, { name: 'Times New Roman', size: 14, bold: true, color: '#C00000' });
      format.fill.color = '#FFEB9C';
      Object.assign(format, { horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true });
    });
    expect(at(view, 'B2').look).toMatchObject({
      fontName: 'Times New Roman',
      fontSize: 14,
      bold: true,
      color: '#C00000',
      fill: '#FFEB9C',
      horizontal: 'center',
      vertical: 'top',
      wrap: true,
    });
    expect(at(view, 'C2').look.fill).toBeUndefined();
  });

  test('equal looks are one object', async () => {
    const view = await viewAfter((sheet) => {
      sheet.getRange('A1:B9').format.font.bold = true;
    });
    expect(at(view, 'A1').look).toBe(at(view, 'B9').look);
  });

  test('a line between two cells belongs to the left or upper one, whichever of them asked for it', async () => {
    const view = await viewAfter((sheet) => {
      sheet.getRange('C3').format.borders.getItem('EdgeLeft').style = 'Continuous';
      sheet.getRange('C3').format.borders.getItem('EdgeTop').style = 'Continuous';
    });
    expect(at(view, 'B3').edges.right?.style).toBe('thin');
    expect(at(view, 'C2').edges.bottom?.style).toBe('thin');
    expect(at(view, 'C3').edges.left).toBeUndefined();
  });

  test('a merged area has the lines of its last row and column', async () => {
    const view = await viewAfter((sheet) => {
      const area = sheet.getRange('B2:D4');
      area.merge();
      area.format.borders.getItem('EdgeBottom').style = 'Double';
      area.format.borders.getItem('EdgeRight').style = 'Continuous';
    });
    expect(at(view, 'B2').edges).toMatchObject({ bottom: { style: 'double' }, right: { style: 'thin' } });
    expect(view.merges).toEqual([{ row: 1, column: 1, rows: 3, columns: 3 }]);
  });
});

interface Rule {
  readonly area: string;
  readonly formula: string;
  readonly fill: string;
  readonly stop?: boolean;
}

async function viewWithRules(values: unknown[][], rules: readonly Rule[]): Promise<SheetView> {
  return viewAfter((sheet) => {
    sheet.getRange('A1').getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1).values = values;
    for (const [index, { area, formula, fill, stop }] of rules.entries()) {
      const rule = sheet.getRange(area).conditionalFormats.add('Custom');
      rule.custom.rule.formula = formula;
      rule.custom.format.fill.color = fill;
      rule.priority = index;
      if (stop !== undefined) rule.stopIfTrue = stop;
    }
  });
}

const fillsOf = (view: SheetView, addresses: readonly string[]) =>
  addresses.map((address) => at(view, address).look.fill);

describe('conditional formats', () => {
  const LATE = '#FFC7CE';
  const DONE = '#C6EFCE';

  test('a rule on one column colours whole rows', async () => {
    const view = await viewWithRules(
      [
        ['1', 'Chậm tiến độ'],
        ['2', 'Hoàn thành'],
        ['3', 'Chậm tiến độ'],
      ],
      [{ area: 'A1:B3', formula: '=AND($B1="Chậm tiến độ",N("tthc")=0)', fill: LATE }],
    );
    expect(fillsOf(view, ['A1', 'B1', 'A2', 'B2', 'A3', 'B3'])).toEqual([
      LATE,
      LATE,
      undefined,
      undefined,
      LATE,
      LATE,
    ]);
  });

  test('a rule that moves with the column looks at each cell', async () => {
    const view = await viewWithRules([[1, 5, 9]], [{ area: 'A1:C1', formula: '=A1>4', fill: LATE }]);
    expect(fillsOf(view, ['A1', 'B1', 'C1'])).toEqual([undefined, LATE, LATE]);
  });

  test('the first rule that holds wins, and may stop the others', async () => {
    const view = await viewWithRules(
      [[10]],
      [
        { area: 'A1', formula: '=A1>5', fill: DONE, stop: true },
        { area: 'A1', formula: '=A1>1', fill: LATE },
      ],
    );
    expect(fillsOf(view, ['A1'])).toEqual([DONE]);
  });

  test.each(['=NOT_A_FUNCTION(A1)', '=A1=#N/A', '=A1>"', '=1/0'])('%s holds nowhere', async (formula) => {
    const view = await viewWithRules([[10]], [{ area: 'A1', formula, fill: LATE }]).catch(() => undefined);
    expect(view === undefined ? undefined : at(view, 'A1').look.fill).toBeUndefined();
  });
});

describe('the sheet', () => {
  test('frozen panes, hidden rows and columns, sizes, gridlines', async () => {
    const view = await viewAfter((sheet) => {
      sheet.getRange('D9').values = [['x']];
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      sheet.getRange('5:5').rowHidden = true;
      sheet.getRange('C:C').columnHidden = true;
      sheet.getRange('A:A').format.columnWidth = 150;
      sheet.getRange('2:2').format.rowHeight = 30;
      sheet.showGridlines = false;
    });
    expect(view.frozen).toEqual({ rows: 3, columns: 2 });
    expect(view.rows.map(({ hidden }) => hidden)).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(view.columns.map(({ hidden }) => hidden)).toEqual([false, false, true, false]);
    expect(view.columns[0]?.width).toBe(200);
    expect(view.rows[1]).toMatchObject({ height: 40, fixed: true });
    expect(view.rows[0]?.fixed).toBe(false);
    expect(view.showGridlines).toBe(false);
  });

  test('a blank sheet is empty', () => {
    const view = viewSheet(newWorkbook(), 'Sheet1');
    expect([view.rows, view.columns]).toEqual([[], []]);
    expect(view.cell(7, 3)).toMatchObject({ text: '', kind: 'blank' });
    expect(view.isBlank(7, 3)).toBe(true);
  });

  test('a formula is up to date as soon as what it reads is typed', () => {
    expect(at(viewTyped({ A1: '=B1*2', B1: '21' }), 'A1').text).toBe('42');
  });
});

describe('lists to choose from', () => {
  const choicesAt = async (source: string, address: string) => {
    const { host, run } = await inExcel();
    await run(async (sheet, context) => {
      sheet.getRange('D1:D3').values = [['Một'], [''], ['Hai']];
      sheet.getRange('B2:B9').dataValidation.rule = { list: { inCellDropDown: true, source } };
      await context.sync();
    });
    return viewChoices(host.workbook, 'Sheet1', Number(address.slice(1)) - 1, address.charCodeAt(0) - 65);
  };

  test.each<[source: string, items: readonly string[]]>([
    ['Chậm tiến độ,Hoàn thành', ['Chậm tiến độ', 'Hoàn thành']],
    ['=$D$1:$D$3', ['Một', 'Hai']],
  ])('from %s', async (source, items) => {
    expect(await choicesAt(source, 'B5')).toMatchObject({ items, dropDown: true, strict: true });
  });

  test('none outside the cells that have one', async () => {
    expect(await choicesAt('A,B', 'C5')).toBeUndefined();
  });
});
