import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { saveWorkbook } from '../../src/host/saveWorkbook';
import { openRows, planRows, taskRow } from '../actions/planSheet';
import { cell, startBrowser, type Preview, type PreviewBrowser } from '../preview/startBrowser';

jest.setTimeout(120_000);

let browser: PreviewBrowser;
let file: string;
beforeAll(async () => {
  browser = await startBrowser();
  file = join(await mkdtemp(join(tmpdir(), 'tthc-')), 'so-theo-doi.xlsx');
  await writeFile(file, await saveWorkbook((await openRows(rows)).workbook));
});
afterAll(() => browser.close());

const OTHER_UNIT = 'Phòng Văn hóa - Xã hội';
const UNIT = 3;
const difference = (pane: FrameLocator) => pane.getByRole('button', { name: `Trong bảng ${OTHER_UNIT}` });

/** The plan as typed, without tasks 12 and 13, and with another unit in task 3. */
const rows = planRows()
  .filter(([no]) => no !== 12 && no !== 13)
  .map((row) => (row[0] === 3 ? row.map((text, i) => (i === UNIT ? OTHER_UNIT : text)) : row));
const unitCell = `D${taskRow(rows, 3) + 1}`;

async function openWorkbook(tab: RegExp): Promise<Preview> {
  const preview = await browser.open();
  await preview.page.locator('input[type=file]').first().setInputFiles(file);
  await preview.pane.getByRole('tab', { name: /Nhiệm vụ\s*28/ }).waitFor();
  await preview.pane.getByRole('tab', { name: tab }).click();
  return preview;
}

test('another role for a column: read again at once, told as chosen, and given back', async () => {
  const { pane, complaints } = await openWorkbook(/Nhiệm vụ/);
  await pane
    .locator('header')
    .getByRole('button', { name: /^15\/01\/2026/ })
    .click();
  await pane.getByRole('button', { name: 'Cách đọc bảng' }).click();
  const role = pane.getByLabel('Vai trò của cột C');
  await role.selectOption('Ghi chú');
  await pane.getByText('bạn đã chọn').waitFor();
  expect(await role.inputValue()).toBe('note');
  await pane.getByRole('button', { name: 'Khôi phục' }).click();
  await pane.getByText('bạn đã chọn').waitFor({ state: 'detached' });
  expect(await role.inputValue()).toBe('result');
  expect(complaints).toEqual([]);
});

test('another section for a task, with the one that its row stands in beside it', async () => {
  const { pane, complaints } = await openWorkbook(/Nhiệm vụ/);
  await pane.getByRole('button', { name: /^1\. / }).click();
  await pane.locator('summary', { hasText: 'Mục A' }).click();
  await pane.getByLabel('Thuộc mục').selectOption('D');
  await pane.getByText('Theo vị trí trong bảng: Mục A.').waitFor();
  await pane.locator('summary', { hasText: 'Mục D' }).waitFor();
  await pane.getByRole('button', { name: 'Khôi phục' }).click();
  await pane.getByText('Theo vị trí trong bảng').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

test('the plan’s words are taken, and taken back', async () => {
  const { page, pane, complaints } = await openWorkbook(/Cần xử lý/);
  await pane.getByRole('button', { name: 'Lấy theo kế hoạch' }).click();
  await pane.getByText('Đã ghi theo kế hoạch ở 1 ô.').waitFor();
  expect(await cell(page, unitCell).textContent()).toBe('Các ngành liên quan phối hợp.');
  await pane.getByRole('button', { name: 'Hoàn tác' }).click();
  await pane.getByText('Đã hoàn tác').waitFor();
  expect(await cell(page, unitCell).textContent()).toBe(OTHER_UNIT);
  await difference(pane).waitFor();
  expect(complaints).toEqual([]);
});

test('a difference that is kept is not listed any more, and listed again on request', async () => {
  const { pane, complaints } = await openWorkbook(/Cần xử lý/);
  await pane.getByRole('button', { name: 'Giữ nguyên' }).click();
  await pane.getByText('Đã giữ nguyên 1 chỗ khác với kế hoạch.').waitFor();
  expect(await difference(pane).count()).toBe(0);
  await pane.getByRole('button', { name: 'Liệt kê lại' }).click();
  await difference(pane).waitFor();
  expect(complaints).toEqual([]);
});

test('the tasks that the sheet lacks are added under it', async () => {
  const { page, pane, complaints } = await openWorkbook(/Cần xử lý/);
  await pane.getByRole('button', { name: 'Thêm cả 2 nhiệm vụ vào cuối bảng' }).click();
  await pane.getByText('Đã thêm 2 nhiệm vụ vào cuối bảng.').waitFor();
  await pane.getByRole('tab', { name: /Nhiệm vụ\s*30/ }).waitFor();
  await cell(page, 'A1').click();
  await page.keyboard.press('Control+End');
  expect(await cell(page, `A${rows.length + 2}`).textContent()).toBe('13');
  expect(complaints).toEqual([]);
});
