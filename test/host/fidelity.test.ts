import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../src/host/openWorkbook';
import { readPackage, readText, setPart, type Package } from '../../src/host/package/Package';
import { saveWorkbook } from '../../src/host/saveWorkbook';
import { addPart, bytesAfter, craft, MAIN, R, SHEET, WORKBOOK, worksheet } from './craft';
import { inExcel } from './inExcel';

const PASTED_PLAN = 'test/workbooks/ke-hoach-2025-dan-tu-word.xlsx';

const textOf = async (pack: Package, part: string) => (await readText(pack, part)) ?? '';

/** A workbook with what Excel writes and the model does not know: shapes, extensions, printer settings, rich text. */
const crowded = (content: string, more?: (pack: Package) => void) =>
  craft({ [SHEET]: worksheet(content) }, more);

/** The package after a text was typed. */
const edited = async (bytes: Uint8Array, address = 'Z99'): Promise<Package> =>
  readPackage(
    await bytesAfter(bytes, (sheet) => {
      sheet.getRange(address).values = [['thêm']];
    }),
  );

describe('a workbook that nobody changed', () => {
  test('keeps every part to the byte', async () => {
    const bytes = readFileSync(PASTED_PLAN);
    const [before, after] = await Promise.all([
      readPackage(bytes),
      readPackage(await saveWorkbook(await openWorkbook(bytes))),
    ]);
    expect([...after.parts.keys()]).toEqual([...before.parts.keys()]);
    for (const part of before.parts.keys())
      expect(await textOf(after, part)).toBe(await textOf(before, part));
  });

  test('saves to the same bytes twice', async () => {
    const workbook = await openWorkbook(readFileSync(PASTED_PLAN));
    expect(await saveWorkbook(workbook)).toEqual(await saveWorkbook(workbook));
  });
});

describe('what is not modelled survives a change', () => {
  const SECTIONS: readonly (readonly [what: string, kept: string])[] = [
    [
      'an outline and a code name of the sheet',
      '<sheetPr codeName="Ke_hoach"><outlinePr summaryBelow="0"/></sheetPr>',
    ],
    [
      'zoom and a custom view of the sheet',
      '<sheetView zoomScale="85" zoomScaleNormal="85" workbookViewId="0">',
    ],
    [
      'a colour scale',
      '<cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule>',
    ],
    [
      'validations and data bars of newer Excels',
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" count="1"/></ext></extLst>',
    ],
    [
      'what Excel was told to ignore',
      '<ignoredErrors><ignoredError sqref="A1:B9" numberStoredAsText="1"/></ignoredErrors>',
    ],
    ['the printer settings', 'r:id="rId9"'],
    ['rich text', '<is><r><rPr><b/></rPr><t>đậm</t></r><r><t> thường</t></r></is>'],
    ['an array formula', '<f t="array" ref="C1">SUM(A1:A2*2)</f>'],
    ['a cell of a dynamic array', 'cm="1"'],
    ['an outline of rows', 'outlineLevel="1"'],
  ];

  const sheetXml =
    '<sheetPr codeName="Ke_hoach"><outlinePr summaryBelow="0"/></sheetPr>' +
    '<sheetViews><sheetView zoomScale="85" zoomScaleNormal="85" workbookViewId="0"><selection sqref="B2"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15"/><sheetData>' +
    '<row r="1" outlineLevel="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>đậm</t></r><r><t> thường</t></r></is></c>' +
    '<c r="C1"><f t="array" ref="C1">SUM(A1:A2*2)</f><v>0</v></c><c r="D1" cm="1"><f t="array" ref="D1">_xlfn.SORT(A1:A2)</f><v>0</v></c></row></sheetData>' +
    '<conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="max"/>' +
    '<color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" r:id="rId9"/>' +
    '<ignoredErrors><ignoredError sqref="A1:B9" numberStoredAsText="1"/></ignoredErrors>' +
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" count="1"/></ext></extLst>';

  test.each(SECTIONS)('%s', async (_, kept) => {
    expect(await textOf(await edited(await crowded(sheetXml)), SHEET)).toContain(kept);
    // The row itself is written anew when one of its cells changes.
    expect(await textOf(await edited(await crowded(sheetXml), 'B1'), SHEET)).toContain(kept);
  });

  test('a line drawn under the motto, and the part it stands in', async () => {
    const drawing =
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor><xdr:cxnSp/></xdr:twoCellAnchor></xdr:wsDr>';
    const bytes = await crowded('<sheetData/><drawing r:id="rId1"/>', (pack) => {
      addPart(pack, SHEET, 'drawing', 'xl/drawings/drawing1.xml', drawing);
    });
    const after = await edited(bytes);
    expect(await textOf(after, SHEET)).toContain('<drawing r:id="rId1"/>');
    expect(await textOf(after, 'xl/drawings/drawing1.xml')).toContain('<xdr:cxnSp/>');
    expect(after.relationships.get(SHEET)).toEqual([
      expect.objectContaining({ id: 'rId1', target: 'xl/drawings/drawing1.xml' }),
    ]);
  });

  test('a link of a shape to a place in the workbook', async () => {
    const link = {
      id: 'rId1',
      type: `${R}/hyperlink`,
      target: 'xl/drawings/#Sheet1!A1',
      external: false,
      written: '#Sheet1!A1',
    };
    const bytes = await crowded('<sheetData/>', (pack) => {
      setPart(
        pack,
        'xl/drawings/drawing1.xml',
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
      );
      pack.relationships.set('xl/drawings/drawing1.xml', [link]);
    });
    expect((await edited(bytes)).relationships.get('xl/drawings/drawing1.xml')).toEqual([link]);
  });

  test('a sheet is deleted with its own parts; the parts of the others stay', async () => {
    const bytes = await crowded('<sheetData/>', (pack) =>
      setPart(pack, 'xl/vbaProject.bin', new Uint8Array([1, 2, 3]), 'application/vnd.ms-office.vbaProject'),
    );
    const after = await readPackage(
      await bytesAfter(bytes, (sheet, { workbook }) => {
        workbook.worksheets.add('Mới');
        sheet.delete();
      }),
    );
    expect([...after.parts.keys()].sort()).toEqual(
      ['xl/styles.xml', 'xl/vbaProject.bin', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'].sort(),
    );
  });

  test('styles keep their numbers: only new ones are added', async () => {
    const before = await readPackage(readFileSync(PASTED_PLAN));
    const after = await readPackage(
      await bytesAfter(readFileSync(PASTED_PLAN), (sheet) => {
        sheet.getRange('A1').format.font.color = '#C00000';
      }),
    );
    const formats = (text: string) => /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(text)?.[1] ?? '';
    expect(
      formats(await textOf(after, 'xl/styles.xml')).startsWith(
        formats(await textOf(before, 'xl/styles.xml')),
      ),
    ).toBe(true);
  });

  test('a calculation chain that no longer holds is left out', async () => {
    const bytes = await crowded('<sheetData/>', (pack) => {
      const chain = `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>`;
      addPart(pack, WORKBOOK, 'calcChain', 'xl/calcChain.xml', chain);
    });
    expect((await edited(bytes)).parts.has('xl/calcChain.xml')).toBe(false);
  });
});

describe('files of other writers', () => {
  const readBack = async (sheetXml: string, more?: (pack: Package) => void) => {
    const excel = await inExcel(await openWorkbook(await crowded(sheetXml, more)));
    return excel.run(async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject(true).load('address,values,formulas,text');
      await context.sync();
      return used.isNullObject
        ? undefined
        : { address: used.address, values: used.values, formulas: used.formulas, text: used.text };
    });
  };

  test('cells and rows without references count on', async () => {
    expect(
      await readBack(
        '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row></sheetData>',
      ),
    ).toMatchObject({
      address: 'Sheet1!A1:B2',
      values: [
        [1, 2],
        ['', 3],
      ],
    });
  });

  test('a prefix before every element is read through, and saved as a file without one', async () => {
    const bytes = await crowded('', (pack) =>
      setPart(
        pack,
        SHEET,
        `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      ),
    );
    const excel = await inExcel(await openWorkbook(bytes));
    const value = await excel.run(async (sheet, context) => {
      const cell = sheet.getRange('A1').load('values');
      sheet.getRange('A2').values = [['8']];
      await context.sync();
      return cell.values as unknown;
    });
    expect(value).toEqual([[7]]);
    const again = await openWorkbook(await saveWorkbook(excel.host.workbook));
    expect([...(again.sheets[0]?.rows.values() ?? [])].map(({ cells }) => cells.get(0)?.value)).toEqual([
      7, 8,
    ]);
  });

  test('shared formulas are read for each cell, and written out when the first cell changes', async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>5</v></c><c r="B2"><f t="shared" si="0"/><v>5</v></c></row></sheetData>';
    expect((await readBack(xml))?.formulas).toEqual([
      [1, '=A1*$A$1'],
      [5, '=A2*$A$1'],
    ]);
    const shared = '<c r="B2"><f t="shared" si="0"/><v>5</v></c>';
    expect(await textOf(await edited(await crowded(xml)), SHEET)).toContain(shared);
    expect(await textOf(await edited(await crowded(xml), 'B1'), SHEET)).toContain('<f>A2*$A$1</f>');
  });

  test('formulas without results are calculated, and results of functions that are not known stay', async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1"><v>4</v></c><c r="B1"><f>A1*2</f></c><c r="C1"><f>CUBEVALUE("x",A1)</f><v>99</v></c><c r="D1"><f>C1+1</f></c></row></sheetData>';
    expect((await readBack(xml))?.values).toEqual([[4, 8, 99, 100]]);
  });

  test('a workbook of the 1904 date system shows its own days', async () => {
    const found = await readBack(
      '<sheetData><row r="1"><c r="A1" s="1"><v>44544</v></c></row></sheetData>',
      (pack) => {
        setPart(
          pack,
          WORKBOOK,
          `<workbook xmlns="${MAIN}" xmlns:r="${R}"><workbookPr date1904="1"/><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        );
        setPart(
          pack,
          'xl/styles.xml',
          `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
        );
      },
    );
    expect(found?.text).toEqual([['15/12/2025']]);
  });

  test('text with control characters and emoji survives', async () => {
    const excel = await inExcel();
    const text = 'một\tcửa\r\n😀 _x0041_ \u0001';
    await excel.run(async (sheet, context) => {
      sheet.getRange('A1').values = [[text]];
      await context.sync();
    });
    const again = await openWorkbook(await saveWorkbook(excel.host.workbook));
    expect(again.sheets[0]?.rows.get(0)?.cells.get(0)?.value).toBe(text.replace('\r\n', '\n'));
  });
});
