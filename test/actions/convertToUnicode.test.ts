import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { convertToUnicode } from '../../src/actions/convertToUnicode';
import { undoJob } from '../../src/actions/undoJob';
import { convertLegacyText } from '../../src/domain/text/convertLegacyText';
import type { CellValue } from '../../src/domain/sheet/Snapshot';
import { readFonts } from '../../src/workbook/readFonts';
import { runExcel } from '../../src/workbook/runExcel';
import { AS_OF, reopen, snapshotNow } from './openInExcel';
import { HEADER, openRows, planRows, SHEET } from './planSheet';

/** The codes of TCVN 5712 by the letter that each stands for. */
const CODES = new Map(
  Array.from({ length: 0xfe - 0xa0 }, (_, i) => String.fromCharCode(0xa1 + i)).map((code) => [
    convertLegacyText(code, 'TCVN3'),
    code,
  ]),
);
const inTcvn3 = (value: CellValue): CellValue =>
  typeof value === 'string' ? Array.from(value, (letter) => CODES.get(letter) ?? letter).join('') : value;

const UNICODE = planRows().slice(1);
const LEGACY = UNICODE.map((row) => row.map(inTcvn3));

const valuesNow = async () => (await snapshotNow()).sheets[0]?.values;
const fontsNow = () => runExcel((context) => readFonts(context, SHEET));
const openLegacy = (font = '.VnTime', rows = LEGACY) =>
  openRows(rows, (sheet) => {
    sheet.getRangeByIndexes(0, 0, rows.length, HEADER.length).format.font.name = font;
  });

test('a plan in TCVN3 is told, and nothing is converted unasked', async () => {
  await openLegacy();
  const { analysis } = await checkWorkbook({ asOf: AS_OF });
  expect(analysis.problems.map(({ code }) => code)).toContain('legacyEncoding');
  expect(await valuesNow()).toEqual(LEGACY);
});

describe('converted on request', () => {
  test('every text is what was typed, in a font that has its letters', async () => {
    await openLegacy();
    const { cells } = await convertToUnicode({ sheet: SHEET });
    expect(await valuesNow()).toEqual(UNICODE);
    expect(new Set((await fontsNow()).flat())).toEqual(new Set(['Times New Roman']));
    const differing = UNICODE.flat().filter((value, i) => value !== LEGACY.flat()[i]);
    expect(cells).toBe(differing.length);
  });

  test('it is read as a plan, without a word on the encoding, also after the file was closed', async () => {
    const host = await openLegacy();
    await convertToUnicode({ sheet: SHEET });
    await reopen(host);
    const { analysis } = await checkWorkbook({ asOf: AS_OF });
    expect(analysis.tasks).toHaveLength(30);
    expect(analysis.problems.map(({ code }) => code)).not.toContain('legacyEncoding');
  });

  test('a font of capitals gives capitals', async () => {
    await openRows([...LEGACY, [inTcvn3('tổng cộng')]], (sheet) => {
      sheet.getRangeByIndexes(0, 0, LEGACY.length, HEADER.length).format.font.name = '.VnTime';
      sheet.getCell(LEGACY.length, 0).format.font.name = '.VnArialH';
    });
    await convertToUnicode({ sheet: SHEET });
    expect((await valuesNow())?.[LEGACY.length]?.[0]).toBe('TỔNG CỘNG');
    expect((await fontsNow())[LEGACY.length]?.[0]).toBe('Arial');
  });

  test('where the fonts were lost, the letters tell', async () => {
    await openLegacy('Calibri');
    await convertToUnicode({ sheet: SHEET });
    expect(await valuesNow()).toEqual(UNICODE);
    expect(new Set((await fontsNow()).flat())).toEqual(new Set(['Calibri']));
  });
});

describe('left as it is', () => {
  const mixed: CellValue[][] = [...LEGACY, ['Cá nhân, tổ chức', 2025, true, 'Câu', inTcvn3('Có')]];
  const last = LEGACY.length;

  test('Unicode in a cell of a Unicode font, numbers, formulas', async () => {
    const host = await openRows(mixed, (sheet) => {
      sheet.getRangeByIndexes(0, 0, last, HEADER.length).format.font.name = '.VnTime';
      sheet.getCell(last, 4).format.font.name = '.VnTime';
    });
    host.typeInCell(SHEET, last + 1, 0, `=B${last + 1}&"©"`);
    await convertToUnicode({ sheet: SHEET });
    const now = await snapshotNow();
    expect(now.sheets[0]?.values[last]).toEqual(['Cá nhân, tổ chức', 2025, true, 'Câu', 'Có']);
    expect(now.sheets[0]?.formulas[last + 1]?.[0]).toBe(`=B${last + 1}&"©"`);
  });

  test('a sheet in Unicode', async () => {
    await openRows(UNICODE);
    const before = await snapshotNow();
    expect((await convertToUnicode({ sheet: SHEET })).cells).toBe(0);
    expect(await snapshotNow()).toEqual(before);
  });
});

test('taken back: texts and fonts are as they were', async () => {
  await openLegacy();
  const before = await snapshotNow();
  const { undo } = await convertToUnicode({ sheet: SHEET });
  await undoJob(undo);
  expect(await snapshotNow()).toEqual(before);
  expect(new Set((await fontsNow()).flat())).toEqual(new Set(['.VnTime']));
});

test('a protected sheet is not touched', async () => {
  await openRows(LEGACY, (sheet) => sheet.protection.protect());
  await expect(convertToUnicode({ sheet: SHEET })).rejects.toMatchObject({ code: 'protected' });
});
