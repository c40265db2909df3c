import { codeOf, inExcel } from './inExcel';

const names = async ({ run }: Awaited<ReturnType<typeof inExcel>>) =>
  run(async (_, context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/position,items/visibility');
    const active = worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return { names: worksheets.items.map(({ name }) => name), active: active.name };
  });

describe('sheets', () => {
  test('are added at the end, found by name whatever its case and by id, and activated', async () => {
    const excel = await inExcel();
    await excel.run(async (_, context) => {
      const added = context.workbook.worksheets.add('Sổ theo dõi');
      const unnamed = context.workbook.worksheets.add().load('name');
      added.load('id,position');
      added.activate();
      await context.sync();
      const found = context.workbook.worksheets.getItem('SỔ THEO DÕI').load('id');
      const byId = context.workbook.worksheets.getItem(added.id).load('name');
      await context.sync();
      expect([added.position, unnamed.name, found.id, byId.name]).toEqual([
        1,
        'Sheet3',
        added.id,
        'Sổ theo dõi',
      ]);
    });
    expect(await names(excel)).toEqual({ names: ['Sheet1', 'Sổ theo dõi', 'Sheet3'], active: 'Sổ theo dõi' });
  });

  test('move', async () => {
    const excel = await inExcel();
    await excel.run(async (first, context) => {
      const { worksheets } = context.workbook;
      worksheets.add('B');
      worksheets.add('C');
      first.position = 2;
      await context.sync();
    });
    expect((await names(excel)).names).toEqual(['B', 'C', 'Sheet1']);
  });

  test('formulas follow a new name, and lose a deleted sheet', async () => {
    const excel = await inExcel();
    await excel.run(async (first, context) => {
      const data = context.workbook.worksheets.add('Số liệu');
      data.getRange('A1').values = [[41]];
      const cell = first.getRange('A1');
      cell.formulas = [["='Số liệu'!A1+1"]];
      data.name = 'Dulieu';
      cell.load('formulas,values');
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[['=Dulieu!A1+1']], [[42]]]);
      data.delete();
      cell.load('formulas,values');
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[['=#REF!+1']], [['#REF!']]]);
    });
  });

  test('a range of a deleted sheet is gone', async () => {
    const { run } = await inExcel();
    const code = codeOf(
      run(async (_, context) => {
        const sheet = context.workbook.worksheets.add('Tạm');
        const range = sheet.getRange('A1');
        await context.sync();
        sheet.delete();
        await context.sync();
        range.load('values');
        await context.sync();
      }),
    );
    expect(await code).toBe('ItemNotFound');
  });

  test('a workbook whose structure is protected takes no sheet', async () => {
    const { run } = await inExcel();
    const code = codeOf(
      run(async (_, context) => {
        context.workbook.protection.protect();
        context.workbook.worksheets.add('Báo cáo');
        await context.sync();
      }),
    );
    expect(await code).toBe('AccessDenied');
  });

  test('a protected sheet takes values only in unlocked cells, and no formats', async () => {
    const { run } = await inExcel();
    const change = (act: (sheet: Excel.Worksheet) => unknown) =>
      codeOf(
        run(async (sheet, context) => {
          act(sheet);
          await context.sync();
        }),
      );
    await change((sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
    });
    expect(await change((sheet) => (sheet.getRange('B1').values = [['được']]))).toBe('no error');
    expect(await change((sheet) => (sheet.getRange('A1').values = [['không']]))).toBe('AccessDenied');
    expect(await change((sheet) => (sheet.getRange('B1').format.fill.color = '#FFFF00'))).toBe(
      'AccessDenied',
    );
    expect(await change((sheet) => sheet.protection.protect({}, 'mật khẩu'))).toBe('NotImplemented');
  });
});
