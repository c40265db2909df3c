import type { Page } from 'playwright-core';
import { newWorkbook } from '../../src/host/newWorkbook';
import { openWorkbook } from '../../src/host/openWorkbook';
import { saveWorkbook } from '../../src/host/saveWorkbook';
import { inExcel } from '../host/inExcel';

/** Opens a workbook, a new one if none is given, on which a batch has worked. */
export async function openAfter(
  page: Page,
  work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void,
  bytes?: Uint8Array,
): Promise<void> {
  const { host, run } = await inExcel(bytes ? await openWorkbook(bytes) : newWorkbook());
  await run(async (sheet, context) => {
    work(sheet, context.workbook);
    await context.sync();
  });
  const buffer = Buffer.from(await saveWorkbook(host.workbook));
  await page.locator('input[type=file]').setInputFiles({ name: 'mẫu.xlsx', mimeType: '', buffer });
  await page.getByRole('tab', { name: 'Sheet1' }).waitFor();
}
