import { copyReport } from '../../src/actions/copyReport';
import { runJob } from '../../src/actions/runJob';
import { saveReportAsWord } from '../../src/actions/saveReportAsWord';
import type { WorkbookErrorCode } from '../../src/domain/problem/WorkbookErrorCode';
import { readPackage, readText } from '../../src/host/package/Package';
import { WorkbookError } from '../../src/workbook/WorkbookError';
import { AS_OF, openPastedPlan, reopen, snapshotNow } from './openInExcel';

jest.setTimeout(60_000);

const REPORT = 'Báo cáo quý I-2025';
const ANNEX = 'PL quý I-2025';

const makeReport = () => runJob({ asOf: AS_OF, period: { kind: 'q1' } });

/** Row from 0 of the first cell that holds a text. */
async function rowOf(sheet: string, text: string): Promise<number> {
  const { sheets } = await snapshotNow();
  const found = sheets.find(({ name }) => name === sheet);
  return (found?.values ?? []).findIndex((cells) => cells.some((cell) => String(cell).includes(text)));
}

const inSheet = (name: string, act: (sheet: Excel.Worksheet) => unknown): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(name));
    await context.sync();
  });

async function refusal(work: Promise<unknown>): Promise<WorkbookErrorCode | ''> {
  try {
    await work;
    return '';
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}

const wordText = async (): Promise<string> => {
  const { bytes } = await saveReportAsWord(undefined);
  return (await readText(await readPackage(bytes), 'word/document.xml')) ?? '';
};

describe('the report goes to Word as its sheet stands now', () => {
  test('texts, tables and the annex, under the sheet’s name', async () => {
    await openPastedPlan();
    await makeReport();
    const copied = await copyReport(undefined);
    expect(copied).toMatchObject({ sheet: REPORT, annexCount: 1 });
    for (const text of ['ỦY BAN NHÂN DÂN', '■■■■', 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II NĂM 2025']) {
      expect(copied.html).toContain(text);
      expect(copied.text).toContain(text);
    }
    expect(copied.html.match(/<thead>/g)).toHaveLength(3);
    expect((await saveReportAsWord(undefined)).name).toBe(`${REPORT}.docx`);
  });

  test('what was typed over the dots, a corrected sentence, an inserted row and the number are in it', async () => {
    const host = await openPastedPlan();
    await makeReport();
    const cause = (await rowOf(REPORT, '2. Nguyên nhân')) + 1;
    const opening = await rowOf(REPORT, 'Số liệu tính từ ngày');
    const number = await rowOf(REPORT, 'Số:');
    const status = await rowOf(ANNEX, 'Chậm 10 ngày');
    await inSheet(ANNEX, (sheet) => (sheet.getCell(status, 3).values = [['Đã có dự thảo <b>']]));
    await inSheet(REPORT, (sheet) => {
      sheet.getCell(cause, 0).values = [['Do sắp xếp lại đơn vị hành chính.']];
      sheet.getCell(opening, 0).values = [['Số liệu đã được rà soát.']];
      sheet.getCell(number, 0).values = [['Số: 35/BC-UBND']];
      sheet.getRange(`A${opening + 2}:H${opening + 2}`).insert('Down');
      sheet.getCell(opening + 1, 0).values = [['Câu thêm giữa hai dòng.']];
    });
    await reopen(host);
    const { html, text } = await copyReport(undefined);
    const document = await wordText();
    for (const typed of [
      'Do sắp xếp lại đơn vị hành chính.',
      'Số liệu đã được rà soát.',
      'Số: 35/BC-UBND',
      'Câu thêm giữa hai dòng.',
    ])
      for (const output of [html, text, document]) expect(output).toContain(typed);
    expect(text).toContain('Đã có dự thảo <b>');
    for (const output of [html, document]) expect(output).toContain('Đã có dự thảo &lt;b&gt;');
    for (const output of [html, text, document]) expect(output).not.toContain('Số liệu tính từ ngày');
  });

  test.each([2, 10])('the same when Excel tells it in answers %d times shorter at most', async (times) => {
    const host = await openPastedPlan();
    await makeReport();
    const before = host.requests.length;
    const whole = await copyReport(undefined);
    const longest = Math.max(...host.requests.slice(before).map(({ responseBytes }) => responseBytes));
    const limited = await reopen(host, { payloadLimitBytes: longest / times });
    expect(await copyReport(undefined)).toEqual(whole);
    expect(limited.requests.some(({ responseBytes }) => responseBytes > longest / times)).toBe(true);
  });

  test('nothing is written into the workbook', async () => {
    await openPastedPlan();
    await makeReport();
    const before = await snapshotNow();
    await copyReport(undefined);
    await saveReportAsWord(undefined);
    expect(await snapshotNow()).toEqual(before);
  });
});

describe('refused, with what to do', () => {
  test('no report yet', async () => {
    await openPastedPlan();
    const error = new WorkbookError('noReport');
    expect(await refusal(copyReport(undefined))).toBe('noReport');
    expect(error.userMessage()).toContain('Lập báo cáo');
  });

  test('several reports, none of them open; the open one is taken', async () => {
    await openPastedPlan();
    await makeReport();
    await runJob({ asOf: AS_OF, period: { kind: '6m' } });
    expect((await copyReport(undefined)).sheet).toBe('Báo cáo 6 tháng-2025');
    await inSheet(ANNEX, (sheet) => {
      sheet.activate();
    });
    expect((await copyReport(undefined)).sheet).toBe(REPORT);
    await inSheet('Chỉ tiêu', (sheet) => {
      sheet.activate();
    });
    expect(await refusal(copyReport(undefined))).toBe('severalReports');
  });

  test.each([
    ['the report', REPORT, 'Nơi nhận:'],
    ['its annex', ANNEX, 'STT'],
  ])('%s no longer laid out as one, by sheet and row', async (_, sheet, text) => {
    await openPastedPlan();
    await makeReport();
    const row = (await rowOf(sheet, text)) + 1;
    await inSheet(sheet, (worksheet) => {
      worksheet.getRange(`${row}:${row}`).delete('Up');
    });
    const work = copyReport(undefined);
    expect(await refusal(work)).toBe('notReport');
    await expect(work).rejects.toMatchObject({ subject: expect.stringContaining(`“${sheet}”`) as string });
  });

  test('an annex whose cells were cleared', async () => {
    await openPastedPlan();
    await makeReport();
    await inSheet(ANNEX, (sheet) => {
      sheet.getUsedRange().clear('Contents');
    });
    expect(await refusal(copyReport(undefined))).toBe('notReport');
  });
});
