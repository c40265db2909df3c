import { codeOf, type InExcel } from './inExcel';
import { openFile, typeAt, valuesAt } from './workbookFile';
import { partsOfSaved } from './partsOfSaved';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const row = (number: number, values: readonly (string | number)[]) =>
  `<row r="${number}">${values
    .map((value, i) => {
      const r = `${'ABCDEF'[i] ?? ''}${number}`;
      return typeof value === 'number'
        ? `<c r="${r}"><v>${value}</v></c>`
        : `<c r="${r}" t="inlineStr"><is><t>${value}</t></is></c>`;
    })
    .join('')}</row>`;

const ROWS = row(1, ['STT', 'Việc']) + row(2, [1, 'Rà soát']) + row(3, [2, 'Công bố']) + row(4, ['Tổng', 2]);

/** A1:B3 with headers, or A1:B4 with a totals row. */
const tableXml = (totals = false) =>
  `<table xmlns="${MAIN}" id="3" name="KH" displayName="KH" ref="A1:B${totals ? 4 : 3}"${totals ? ' totalsRowCount="1"' : ''}>` +
  '<autoFilter ref="A1:B3"><filterColumn colId="1"><filters><filter val="Rà soát"/></filters></filterColumn></autoFilter>' +
  '<tableColumns count="2"><tableColumn id="1" name="STT"/><tableColumn id="4" name="Việc"/></tableColumns></table>';

const open = (totals = false) => openFile({ sheets: { Sổ: ROWS }, table: tableXml(totals) });

const resize = ({ run }: InExcel, area: string) =>
  run(async (sheet, context) => {
    sheet.tables.getItem('KH').resize(area);
    await context.sync();
  });

const tablePart = async (excel: InExcel) => (await partsOfSaved(excel))('xl/tables/table1.xml');

describe('Table.resize', () => {
  test('takes in columns, with the names that stand there; filter and ids are kept', async () => {
    const excel = await open();
    await typeAt(excel, 'C1', 'Tình trạng');
    await resize(excel, 'A1:D3');
    expect(await valuesAt(excel, 'A1:D1')).toEqual([['STT', 'Việc', 'Tình trạng', 'Column1']]);
    expect(await tablePart(excel)).toContain(
      '<autoFilter ref="A1:D3"><filterColumn colId="1"><filters><filter val="Rà soát"/></filters></filterColumn></autoFilter>' +
        '<tableColumns count="4"><tableColumn id="1" name="STT"/><tableColumn id="4" name="Việc"/>' +
        '<tableColumn id="5" name="Tình trạng"/><tableColumn id="6" name="Column1"/></tableColumns></table>',
    );
  });

  test('a name that is there twice gets a number, a number becomes text', async () => {
    const excel = await open();
    await typeAt(excel, 'C1', 'việc');
    await typeAt(excel, 'D1', 2025);
    await resize(excel, 'A1:D3');
    expect(await valuesAt(excel, 'C1:D1')).toEqual([['việc2', '2025']]);
  });

  test('the totals row stays where it is and comes along', async () => {
    const excel = await open(true);
    await typeAt(excel, 'C1', 'Tình trạng');
    await resize(excel, 'A1:C4');
    const part = await tablePart(excel);
    expect(part).toContain('ref="A1:C4" totalsRowCount="1"');
    expect(part).toContain('<autoFilter ref="A1:C3">');
  });

  test('back again, the part is as it was, to the byte', async () => {
    const excel = await open();
    const before = await tablePart(excel);
    await resize(excel, 'A1:F3');
    await resize(excel, 'A1:B3');
    expect(await tablePart(excel)).toBe(before);
    expect(await valuesAt(excel, 'C1')).toEqual([['Column1']]);
  });

  test('a formula that names a column that leaves the table says #REF!', async () => {
    const excel = await open();
    await typeAt(excel, 'C1', 'Điểm');
    await resize(excel, 'A1:C3');
    await typeAt(excel, 'F1', '=SUM(KH[Điểm])');
    await resize(excel, 'A1:B3');
    expect(
      await excel.run(async (sheet, context) => {
        const range = sheet.getRange('F1').load('formulas');
        await context.sync();
        return range.formulas;
      }),
    ).toEqual([['=SUM(#REF!)']]);
  });

  test.each([
    ['another first row', 'A2:C3', 'InvalidArgument'],
    ['another first column', 'B1:C3', 'InvalidArgument'],
    ['no row of data', 'A1:C1', 'InvalidArgument'],
    ['merged cells', 'A1:F3', 'MergedRangeConflict'],
  ])('refuses %s: %s', async (_, area, code) => {
    const excel = await open();
    await excel.run(async (sheet, context) => {
      sheet.getRange('F2:F3').merge();
      await context.sync();
    });
    expect(await codeOf(resize(excel, area))).toBe(code);
  });

  test('refuses to leave the totals row behind', async () => {
    expect(await codeOf(resize(await open(true), 'A1:C3'))).toBe('InvalidArgument');
  });

  test('refuses a protected sheet', async () => {
    const excel = await open();
    await excel.run(async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
    });
    expect(await codeOf(resize(excel, 'A1:C3'))).toBe('AccessDenied');
  });
});
