import { readFileSync } from 'node:fs';
import { cellName } from '../../src/host/model/address';
import { newWorkbook } from '../../src/host/newWorkbook';
import { openWorkbook } from '../../src/host/openWorkbook';
import { readPackage, setPart, writePackage } from '../../src/host/package/Package';
import { readZip } from '../../src/host/package/readZip';
import { deflate, writeZip } from '../../src/host/package/writeZip';
import { saveWorkbook } from '../../src/host/saveWorkbook';
import { WorkbookFileError } from '../../src/host/WorkbookFileError';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Array.from(text).flatMap((character) => [character.charCodeAt(0), 0]);
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const plan = () => new Uint8Array(readFileSync('test/workbooks/ke-hoach-2025-dan-tu-word.xlsx'));

async function withPart(name: string, content: string): Promise<Uint8Array> {
  const pack = await readPackage(await saveWorkbook(newWorkbook()));
  setPart(pack, name, utf8(content));
  return writePackage(pack);
}

const numbered = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => item(index)).join(' ');

const sheetOf = (rows: string, after = '') =>
  withPart(
    'xl/worksheets/sheet1.xml',
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${after}</worksheet>`,
  );

async function sheetBytes(content: Uint8Array): Promise<Uint8Array> {
  const pack = await readPackage(await saveWorkbook(newWorkbook()));
  setPart(pack, 'xl/worksheets/sheet1.xml', content);
  return writePackage(pack);
}

const STYLES_WITHOUT_END = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs>${'<xf/>'.repeat(70_000)}</cellXfs></styleSheet>`;

const twice = async () => {
  const entries = readZip(await saveWorkbook(newWorkbook()));
  return writeZip([...entries, ...entries.slice(-1)]);
};

const REFUSED: readonly (readonly [
  what: string,
  code: string,
  bytes: () => Uint8Array | Promise<Uint8Array>,
])[] = [
  ['an empty file', 'notXlsx', () => new Uint8Array()],
  ['a CSV file', 'notXlsx', () => utf8('STT;Nội dung\n1;Xây dựng')],
  ['a web page', 'notXlsx', () => utf8('<html><table></table></html>')],
  [
    'an .xls of Excel 97–2003',
    'notXlsx',
    () => Uint8Array.from([...COMPOUND, ...new Array<number>(512).fill(0), ...utf16('Workbook')]),
  ],
  [
    'a workbook with a password',
    'encrypted',
    () => Uint8Array.from([...COMPOUND, ...new Array<number>(512).fill(0), ...utf16('EncryptedPackage')]),
  ],
  [
    'an archive of something else',
    'notXlsx',
    async () => writeZip([await deflate('ghi-chú.txt', [utf8('a')])]),
  ],
  ['a Word document', 'notXlsx', () => wordDocument()],
  ['half a workbook', 'damaged', () => plan().subarray(0, 9_000)],
  [
    'a workbook with a byte wrong in its sheet',
    'damaged',
    () => plan().map((byte, index) => (index === 5_000 ? byte ^ 0xff : byte)),
  ],
  [
    'a sheet with tags that do not match',
    'damaged',
    () => withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData></worksheet>'),
  ],
  [
    'a sheet cut short',
    'damaged',
    () => withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1">'),
  ],
  [
    'a document type with entities',
    'damaged',
    () => withPart('xl/styles.xml', '<!DOCTYPE a [<!ENTITY b "c">]><styleSheet/>'),
  ],
  ['a part that says it is 2 GB', 'tooLarge', () => bomb()],
  [
    'elements 300 deep',
    'tooLarge',
    () => sheetOf('', `<extLst>${'<a>'.repeat(300)}${'</a>'.repeat(300)}</extLst>`),
  ],
  [
    'an element of 2,000 attributes',
    'tooLarge',
    () => sheetOf('', `<extLst ${numbered(2_000, (i) => `a${i}="1"`)}/>`),
  ],
  [
    'a long formula that 100,000 cells share',
    'tooLarge',
    () =>
      sheetOf(
        `<row r="1"><c r="A1"><f t="shared" ref="A1:A99999" si="0">${'B1+'.repeat(500)}B1</f></c></row>` +
          numbered(100_000, (i) => `<row r="${i + 2}"><c r="A${i + 2}"><f t="shared" si="0"/></c></row>`),
      ),
  ],
  ['more cell formats than Excel allows', 'tooLarge', () => withPart('xl/styles.xml', STYLES_WITHOUT_END)],
  ['a row 0', 'damaged', () => sheetOf('<row r="0"><c r="A0"><v>1</v></c></row>')],
  ['a row behind the last', 'damaged', () => sheetOf('<row r="1048577"/>')],
  ['a cell behind the last column', 'damaged', () => sheetOf('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
  [
    'a string that is not in the table',
    'damaged',
    () => sheetOf('<row r="1"><c r="A1" t="s"><v>9</v></c></row>'),
  ],
  ['something between the cells', 'damaged', () => sheetOf('<row r="1"><d/><c r="A1"/></row>')],
  ['bytes that are no UTF-8', 'damaged', () => sheetBytes(Uint8Array.of(0x3c, 0x61, 0xff, 0x2f, 0x3e))],
  ['a part that stands in the archive twice', 'damaged', () => twice()],
];

async function wordDocument(): Promise<Uint8Array> {
  const pack = await readPackage(await saveWorkbook(newWorkbook()));
  pack.contentTypes.overrides.set(
    'xl/workbook.xml',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  );
  return writePackage(pack);
}

async function bomb(): Promise<Uint8Array> {
  const bytes = await saveWorkbook(newWorkbook());
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2 ** 31, true);
  return bytes;
}

describe('what is no workbook is refused', () => {
  test.each(REFUSED)('%s: %s', async (_, code, bytes) => {
    const opening = openWorkbook(await bytes());
    await expect(opening).rejects.toBeInstanceOf(WorkbookFileError);
    await expect(opening).rejects.toMatchObject({ code });
  });
});

/** What is wrong in a file, and what is read of it all the same. */
const READ_ALL_THE_SAME: readonly (readonly [
  what: string,
  rows: string,
  sections: string,
  cells: unknown,
])[] = [
  [
    'a cell of a format that there is none of',
    '<row r="1"><c r="A1" s="99"><v>1</v></c></row>',
    '',
    [['A1', 1]],
  ],
  [
    'a row in two pieces',
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>',
    '',
    [
      ['A1', 1],
      ['B1', 2],
    ],
  ],
  [
    'rows out of order',
    '<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
    '',
    [
      ['A1', 1],
      ['A2', 2],
    ],
  ],
  [
    'a value in the last cell of the sheet',
    '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    '',
    [['XFD1048576', 1]],
  ],
  [
    'columns before the first',
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    '<cols><col min="-1000000000" max="2" width="9"/></cols>',
    [['A1', 1]],
  ],
  [
    'areas that are none',
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    '<mergeCells><mergeCell ref="x"/><mergeCell/></mergeCells>',
    [['A1', 1]],
  ],
];

describe('what is wrong and does no harm is read over', () => {
  test.each(READ_ALL_THE_SAME)('%s', async (_, rows, sections, cells) => {
    const { sheets } = await openWorkbook(await sheetOf(rows, sections));
    const found = [...(sheets[0]?.rows ?? [])]
      .sort(([a], [b]) => a - b)
      .flatMap(([row, content]) =>
        [...content.cells].map(([column, { value }]) => [cellName(row, column), value]),
      );
    expect(found).toEqual(cells);
  });
});

test('the plan as pasted from Word is read whole', async () => {
  const { sheets } = await openWorkbook(plan());
  expect(sheets.map(({ name, rows, merges }) => [name, rows.size, merges.length])).toEqual([
    ['Kế hoạch 2025', 65, 3],
    ['Chỉ tiêu', 10, 2],
  ]);
  expect(sheets[0]?.rows.get(6)?.cells.get(4)?.value).toBe('Quý I');
});

test('a new workbook has one blank sheet, and is the same when opened again', async () => {
  const again = await openWorkbook(await saveWorkbook(newWorkbook()));
  expect(again.sheets.map(({ name, rows }) => [name, rows.size])).toEqual([['Sheet1', 0]]);
});
