import { readFileSync } from 'node:fs';
import { newWorkbook } from '../../src/host/newWorkbook';
import { openWorkbook } from '../../src/host/openWorkbook';
import { readPackage, setPart, writePackage } from '../../src/host/package/Package';
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
    async () => writeZip([await deflate('ghi-chú.txt', utf8('a'))]),
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
