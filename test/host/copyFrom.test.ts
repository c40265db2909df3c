import { codeOf, inExcel } from './inExcel';

type Type = 'All' | 'Formulas' | 'Values' | 'Formats';

describe('Range.copyFrom', () => {
  const FILLED: readonly (readonly [type: Type, formulas: unknown[][], fill: string])[] = [
    ['All', [[1, '=C1*2']], '#FFFF00'],
    ['Formulas', [[1, '=C1*2']], '#FFFFFF'],
    ['Values', [[1, 2]], '#FFFFFF'],
    ['Formats', [['', '']], '#FFFF00'],
  ];

  test.each(FILLED)('%s', async (type, formulas, fill) => {
    const { run } = await inExcel();
    await run(async (sheet, context) => {
      const source = sheet.getRange('A1:B1');
      source.formulas = [[1, '=A1*2']];
      source.format.fill.color = '#FFFF00';
      const target = sheet.getRange('C1:D1');
      target.copyFrom(source, type);
      target.load('formulas,format/fill/color');
      await context.sync();
      expect([target.formulas, target.format.fill.color]).toEqual([formulas, fill]);
    });
  });

  const SIZES: readonly (readonly [source: string, target: string, filled: string])[] = [
    ['A1:B2', 'D1', 'D1:E2'],
    ['A1:B2', 'D1:E6', 'D1:E6'],
    ['A1:B1', 'D1:D3', 'D1:E3'],
    ['A1:B2', 'D1:F5', 'D1:E2'],
  ];

  test.each(SIZES)('%s copied to %s fills %s', async (source, target, filled) => {
    const { run } = await inExcel();
    await run(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        ['c', 'd'],
      ];
      sheet.getRange(target).copyFrom(source);
      const used = sheet.getRange('D1:Z99').getUsedRangeOrNullObject(true);
      used.load('address');
      await context.sync();
      expect(used.address).toBe(`Sheet1!${filled}`);
    });
  });

  test('blanks are skipped, rows become columns', async () => {
    const { run } = await inExcel();
    await run(async (sheet, context) => {
      sheet.getRange('A1:C1').values = [['a', '', 'c']];
      const target = sheet.getRange('E1:E3');
      target.values = [[1], [2], [3]];
      target.getCell(0, 0).copyFrom('A1:C1', 'Values', true, true);
      target.load('values');
      await context.sync();
      expect(target.values).toEqual([['a'], [2], ['c']]);
    });
  });

  const RULES: readonly (readonly [type: Type, rules: number, validation: string, merged: boolean])[] = [
    ['Formats', 1, 'None', true],
    ['All', 1, 'List', true],
    ['Values', 0, 'None', false],
  ];

  test.each(RULES)(
    '%s: %d conditional format, data validation %s, merged %s',
    async (type, rules, validation, merged) => {
      const { run } = await inExcel();
      await run(async (sheet, context) => {
        const source = sheet.getRange('A1:A2');
        source.merge();
        source.dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
        const { custom } = source.conditionalFormats.add('Custom');
        custom.rule.formula = '=A1="x"';
        const target = sheet.getRange('C1:C4');
        target.copyFrom(source, type);
        const count = target.conditionalFormats.getCount();
        const list = sheet.getRange('C3:C4').dataValidation;
        list.load('type');
        const areas = sheet.getRange('C1:C4').getMergedAreasOrNullObject();
        areas.load('areaCount');
        const all = sheet.getRange().conditionalFormats.getCount();
        await context.sync();
        expect([count.value, list.type, !areas.isNullObject, all.value]).toEqual([
          rules,
          validation,
          merged,
          1,
        ]);
        if (merged) expect(areas.areaCount).toBe(2);
      });
    },
  );

  test('a merged area is not torn', async () => {
    const { run } = await inExcel();
    const tearing = run(async (sheet, context) => {
      sheet.getRange('C1:D1').merge();
      sheet.getRange('D1').copyFrom('A1', 'Formats');
      await context.sync();
    });
    expect(await codeOf(tearing)).toBe('MergedRangeConflict');
  });
});
