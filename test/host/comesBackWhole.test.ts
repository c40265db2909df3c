import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { openWorkbook } from '../../src/host/openWorkbook';
import { readPackage, relate, setPart, type Package } from '../../src/host/package/Package';
import { readZip } from '../../src/host/package/readZip';
import { saveWorkbook } from '../../src/host/saveWorkbook';
import { parseTree } from '../corpus/XmlTree';
import { sectionsOutOfOrder } from '../corpus/sectionsOutOfOrder';
import {
  addChartSheet,
  bytesAfter,
  craft,
  MAIN,
  MC,
  partsAfter,
  R,
  SHEET,
  typesAText,
  WORKBOOK,
  workbookOf,
  worksheet,
} from './craft';

const WORKBOOKS = readdirSync('test/workbooks').filter((name) => name.endsWith('.xlsx'));
/** The members of the archive in their order, each with the sum of its bytes. */
const members = (bytes: Uint8Array) =>
  readZip(bytes).map(
    ({ name, data, time }) => `${name} ${time} ${createHash('sha1').update(data).digest('hex')}`,
  );

describe('opened and saved without an edit, every part is the same to the byte', () => {
  test.each(WORKBOOKS)('%s', async (name) => {
    const bytes = new Uint8Array(readFileSync(`test/workbooks/${name}`));
    expect(members(await saveWorkbook(await openWorkbook(bytes)))).toEqual(members(bytes));
  });
});

const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const X12AC = 'xmlns:x12ac="http://schemas.microsoft.com/office/spreadsheetml/2011/1/ac"';
const CONTROLS =
  `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x14"><controls><control shapeId="1025" r:id="rId9" name="Nút"/>` +
  '</controls></mc:Choice></mc:AlternateContent>';
const EXTENSION = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${X14}><x14:conditionalFormattings/></ext></extLst>`;
const COMMA_LIST =
  `<mc:AlternateContent xmlns:mc="${MC}" ${X12AC}><mc:Choice Requires="x12ac"><x12ac:list>"a,b",c</x12ac:list></mc:Choice>` +
  '<mc:Fallback><formula1>"a,b,c"</formula1></mc:Fallback></mc:AlternateContent>';

/** What stands on the sheet, and the piece of it that has to be there after a text was typed elsewhere. */
const KEPT_ON_THE_SHEET: readonly (readonly [what: string, content: string, kept: string])[] = [
  [
    'a picture placed in a cell',
    '<sheetData><row r="99"><c r="Z99" t="e" vm="1"><v>#VALUE!</v></c></row></sheetData>',
    '<c r="Z99" t="e" vm="1"><v>#VALUE!</v></c>',
  ],
  [
    'a dynamic array',
    '<sheetData><row r="99"><c r="A99" cm="1"><f t="array" ref="A99">_xlfn.UNIQUE(C1:C9)</f><v>0</v></c></row></sheetData>',
    '<c r="A99" cm="1"><f t="array" ref="A99">_xlfn.UNIQUE(C1:C9)</f><v>0</v></c>',
  ],
  ['form controls, before the extensions', `<sheetData/>${CONTROLS}${EXTENSION}`, CONTROLS + EXTENSION],
  [
    'an empty cell that looks otherwise than its row',
    '<sheetData><row r="99" s="1" customFormat="1"><c r="Y99"/></row></sheetData>',
    '<c r="Y99"/>',
  ],
  [
    'rich text of one run',
    '<sheetData><row r="99"><c r="A99" t="inlineStr"><is><r><rPr><b/></rPr><t>đậm</t></r></is></c></row></sheetData>',
    '<is><r><rPr><b/></rPr><t>đậm</t></r></is>',
  ],
  [
    'line breaks and spaces in a formula',
    '<sheetData><row r="99"><c r="A99"><f xml:space="preserve"> SUM(1,\n2)</f><v>3</v></c></row></sheetData>',
    '<f xml:space="preserve"> SUM(1,\n2)</f>',
  ],
  [
    'a line break of Windows in a formula',
    '<sheetData><row r="99"><c r="A99"><f>SUM(1,&#13;\n2)</f><v>3</v></c></row></sheetData>',
    '<f>SUM(1,&#13;\n2)</f>',
  ],
  [
    'a text with spaces at its ends, as a result',
    '<sheetData><row r="99"><c r="A99" t="str"><f>" a "</f><v xml:space="preserve"> a </v></c></row></sheetData>',
    '<v xml:space="preserve"> a </v>',
  ],
  [
    'a number as it was written',
    '<sheetData><row r="99"><c r="A99"><v>4.0999999999999996</v></c></row></sheetData>',
    '<v>4.0999999999999996</v>',
  ],
  [
    'a formula that cells share',
    '<sheetData><row r="99"><c r="C99"><f t="shared" ref="C99:D99" si="0">A1+1</f><v>1</v></c><c r="D99"><f t="shared" si="0"/><v>1</v></c></row></sheetData>',
    '<c r="D99"><f t="shared" si="0"/><v>1</v></c>',
  ],
  [
    'a row without a cell',
    '<sheetData><row r="4" ht="30" customHeight="1"/></sheetData>',
    '<row r="4" ht="30" customHeight="1"/>',
  ],
  [
    'panes that are split, with their selections',
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2400" ySplit="900" topLeftCell="C4" activePane="bottomRight"/>' +
      '<selection pane="topRight" activeCell="D1" sqref="D1"/><selection pane="bottomRight" activeCell="E9" sqref="E9 G9"/></sheetView></sheetViews><sheetData/>',
    '<pane xSplit="2400" ySplit="900" topLeftCell="C4" activePane="bottomRight"/><selection pane="topRight" activeCell="D1" sqref="D1"/>',
  ],
];

test.each(KEPT_ON_THE_SHEET)('after a text is typed: %s', async (_, content, kept) => {
  const parts = await partsAfter(await craft({ [SHEET]: worksheet(content) }));
  expect(await parts(SHEET)).toContain(kept);
  expect(await parts(SHEET)).toContain('thêm');
});

const addsAList = (sheet: Excel.Worksheet) => {
  sheet.getRange('D5').dataValidation.rule = { list: { inCellDropDown: true, source: 'Đạt,Chưa đạt' } };
};
const addsARule = (sheet: Excel.Worksheet) => {
  const { custom } = sheet.getRange('D5').conditionalFormats.add('Custom');
  custom.rule.formula = '=D5>1';
  custom.format.fill.color = '#FFC7CE';
};

const widensF = (sheet: Excel.Worksheet) => {
  sheet.getRange('F:F').format.columnWidth = 90;
};

/** Sections that are written anew, because something comes into them. */
const KEPT_BESIDE: readonly (readonly [
  what: string,
  content: string,
  kept: string,
  act: (sheet: Excel.Worksheet) => void,
])[] = [
  [
    'a list with commas in its items, beside another list',
    `<sheetData/><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="Z2:Z9">${COMMA_LIST}</dataValidation></dataValidations>`,
    COMMA_LIST,
    addsAList,
  ],
  [
    'a list for a whole column',
    '<sheetData/><dataValidations count="1"><dataValidation type="list" sqref="Z1:Z1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
    'sqref="Z1:Z1048576"',
    addsAList,
  ],
  [
    'a rule for a whole column',
    '<sheetData/><conditionalFormatting sqref="Z1:Z1048576"><cfRule type="expression" dxfId="0" priority="1"><formula>Z1=1</formula></cfRule></conditionalFormatting>',
    '<conditionalFormatting sqref="Z1:Z1048576">',
    addsARule,
  ],
  [
    'a width that Excel found by itself',
    '<cols><col min="2" max="3" width="31.5" bestFit="1" customWidth="1"/></cols><sheetData/>',
    '<col min="2" max="3" width="31.5" bestFit="1" customWidth="1"/>',
    widensF,
  ],
  [
    'neighbours of equal widths, each by itself',
    '<cols><col min="2" max="2" width="12" customWidth="1"/><col min="3" max="4" width="12" customWidth="1"/></cols><sheetData/>',
    '<col min="2" max="2" width="12" customWidth="1"/><col min="3" max="4" width="12" customWidth="1"/>',
    widensF,
  ],
  [
    'a column that says what goes without saying',
    '<cols><col min="2" max="2" hidden="0" style="0" width="12" collapsed="false"/></cols><sheetData/>',
    '<col min="2" max="2" hidden="0" style="0" width="12" collapsed="false"/>',
    widensF,
  ],
  [
    'a page break for some columns, which moves',
    '<sheetData/><rowBreaks count="1" manualBreakCount="1"><brk id="4" min="1" max="9" man="1" pt="1"/></rowBreaks>',
    '<brk id="5" min="1" max="9" man="1" pt="1"/>',
    (sheet) => {
      sheet.getRange('2:2').insert('Down');
    },
  ],
  [
    'columns up to the end, of which one goes',
    '<cols><col min="5" max="16384" width="12" hidden="1"/></cols><sheetData/>',
    '<col min="5" max="16384" width="12" hidden="1"/>',
    (sheet) => {
      sheet.getRange('F:F').delete('Left');
    },
  ],
  [
    'neighbours of a column that was one with them',
    '<cols><col min="2" max="9" width="12" customWidth="1" outlineLevel="1"/></cols><sheetData/>',
    '<col min="2" max="5" width="12" customWidth="1" outlineLevel="1"/>',
    widensF,
  ],
];

test.each(KEPT_BESIDE)('%s', async (_, content, kept, act) => {
  const parts = await partsAfter(await craft({ [SHEET]: worksheet(content) }), act);
  expect(await parts(SHEET)).toContain(kept);
});

test('a row of several lines is written as high as they are, and goes on following its content', async () => {
  const parts = await partsAfter(await craft({}), (sheet) => {
    const cell = sheet.getRange('B99');
    cell.values = [['Rà soát, đơn giản hóa thủ tục hành chính trên địa bàn phường theo kế hoạch']];
    cell.format.wrapText = true;
  });
  expect(await parts(SHEET)).toMatch(/<row r="99" ht="\d{3}(\.\d+)?">/);
});

const ABSOLUTE_PATH =
  `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\KH\\" ` +
  'xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>';
const REVISION =
  '<xr:revisionPtr revIDLastSave="0" documentId="8_{A}" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"/>';
const SHEET1 = '<sheet name="Sheet1" sheetId="1" r:id="rId1"/>';

test('where the file was and who changed it, as Excel 2013 and newer write it, stand where they stood', async () => {
  const parts = await partsAfter(await craft({ [WORKBOOK]: workbookOf(ABSOLUTE_PATH + REVISION, SHEET1) }));
  expect(await parts(WORKBOOK)).toContain(`<workbookPr/>${ABSOLUTE_PATH}${REVISION}<bookViews>`);
  expect(sectionsOutOfOrder(parseTree(await parts(WORKBOOK)))).toEqual([]);
});

describe('beside a chart sheet', () => {
  const names =
    '<definedNames><definedName name="Ngưỡng" localSheetId="1">5</definedName><definedName name="Ngưỡng">7</definedName></definedNames>';
  const crafted = () =>
    craft({}, (pack) => {
      setPart(pack, WORKBOOK, workbookOf('', SHEET1 + addChartSheet(pack, 2), names));
    });

  test('a new sheet gets a number of its own', async () => {
    const parts = await partsAfter(await crafted(), (_, { workbook }) => void workbook.worksheets.add('Mới'));
    const numbers = [...(await parts(WORKBOOK)).matchAll(/sheetId="(\d+)"/g)].map(([, number]) => number);
    expect(numbers).toEqual(['1', '2', '3']);
  });

  test('a name of the chart sheet stays its own when another name comes in', async () => {
    const parts = await partsAfter(
      await crafted(),
      (_, { workbook }) => void workbook.names.add('Mới', '=1'),
    );
    expect(await parts(WORKBOOK)).toContain('<definedName name="Ngưỡng" localSheetId="1">5</definedName>');
    expect(await parts(WORKBOOK)).toContain('<definedName name="Ngưỡng">7</definedName>');
  });

  test('alone, it is told apart from a damaged file', async () => {
    const bytes = await craft({}, (pack) => setPart(pack, WORKBOOK, workbookOf('', addChartSheet(pack, 2))));
    await expect(openWorkbook(bytes)).rejects.toMatchObject({ code: 'noSheet' });
  });
});

const PREFIXED_SHEET = `<x:worksheet xmlns:x="${MAIN}"><!-- ghi chú --><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t><![CDATA[a < b]]></x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
const utf16 = (text: string) => {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  Array.from(`\ufeff${text}`, (letter, index) => view.setUint16(index * 2, letter.charCodeAt(0), true));
  return bytes;
};
const WORKBOOK_TEXT = workbookOf('', SHEET1);
const FIRST = worksheet(
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a &lt; b</t></is></c></row></sheetData>',
);

/** The same workbook, as other programs spell it. */
const SPELLINGS: readonly (readonly [what: string, crafted: () => Promise<Uint8Array>])[] = [
  ['elements with a prefix, a comment and a CDATA section', () => craft({ [SHEET]: PREFIXED_SHEET })],
  [
    'rows and cells that do not say where they are',
    () => craft({ [SHEET]: FIRST.replace(' r="1"', '').replace(' r="A1"', '') }),
  ],
  [
    'relationships under another prefix',
    () =>
      craft({
        [WORKBOOK]: WORKBOOK_TEXT.replace('xmlns:r=', 'xmlns:rel=').replaceAll('r:id', 'rel:id'),
        [SHEET]: FIRST,
      }),
  ],
  [
    'a workbook in UTF-16',
    () =>
      craft({ [WORKBOOK]: utf16(`<?xml version="1.0" encoding="UTF-16"?>${WORKBOOK_TEXT}`), [SHEET]: FIRST }),
  ],
  [
    'another case in the name of a part',
    () =>
      craft({}, (pack) => {
        pack.parts.delete(SHEET);
        setPart(pack, 'xl/Worksheets/Sheet1.XML', FIRST);
      }),
  ],
  [
    'a thumbnail of no bytes',
    () =>
      craft({ [SHEET]: FIRST }, (pack) =>
        spoilPart(pack, 'docProps/thumbnail.jpeg', `${R}/metadata/thumbnail`),
      ),
  ],
  [
    'a theme that is damaged',
    () => craft({ [SHEET]: FIRST }, (pack) => spoilPart(pack, 'xl/theme/theme1.xml', `${R}/theme`, WORKBOOK)),
  ],
];

/** A part that cannot be unpacked. */
function spoilPart(pack: Package, name: string, type: string, source = ''): void {
  pack.parts.set(name, { name, method: 8, crc: 1, size: 0, data: new Uint8Array(), time: 0 });
  relate(pack, source, type, name);
}

describe('files of other programs are read, and come back whole', () => {
  test.each(SPELLINGS)('%s', async (_, crafted) => {
    const bytes = await crafted();
    expect(members(await saveWorkbook(await openWorkbook(bytes)))).toEqual(members(bytes));
    const parts = await partsAfter(bytes);
    const { sheets } = await openWorkbook(await bytesAfter(bytes));
    expect(sheets[0]?.rows.get(0)?.cells.get(0)?.value).toBe('a < b');
    expect(sheets[0]?.rows.get(98)?.cells.get(1)?.value).toBe('thêm');
    expect(parseTree(await parts(WORKBOOK)).children).not.toEqual([]);
  });
});

test('a strict workbook stays strict: what is added to it speaks its dialect', async () => {
  const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const bytes = await craft(
    {
      [WORKBOOK]: `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="${strict}" conformance="strict"><sheets>${SHEET1}</sheets></workbook>`,
      [SHEET]: FIRST.replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main').replace(R, strict),
    },
    (pack) => {
      for (const [source, list] of pack.relationships)
        pack.relationships.set(
          source,
          list.map((relationship) => ({ ...relationship, type: relationship.type.replace(R, strict) })),
        );
    },
  );
  const after = await readPackage(
    await bytesAfter(bytes, (sheet, { workbook }) => {
      typesAText(sheet);
      workbook.worksheets.add('Mới').customProperties.add('k', 'v');
    }),
  );
  const types = [...after.relationships.values()].flat().map(({ type }) => type);
  expect(types.filter((type) => type.startsWith(R))).toEqual([]);
});
