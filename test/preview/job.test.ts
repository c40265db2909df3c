import { readFile } from 'node:fs/promises';
import { openWorkbook } from '../../src/host/openWorkbook';
import { viewSheet } from '../../src/host/viewSheet';
import { cell, startBrowser, type Preview, type PreviewBrowser } from './startBrowser';

jest.setTimeout(120_000);

let browser: PreviewBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const tabNames = ({ page }: Preview) =>
  page.getByRole('tablist', { name: 'Các trang tính' }).getByRole('tab').allTextContents();

const activeTab = ({ page }: Preview) => page.locator('.tabs [aria-selected=true]');

describe('what `npm start` shows', () => {
  test('the plan of 2025 as pasted from Word, and the pane that has read it', async () => {
    const preview = await browser.open();
    const { page, pane } = preview;
    await pane.getByRole('tab', { name: /Nhiệm vụ\s*30/ }).waitFor();
    await pane.getByRole('tab', { name: /Chỉ tiêu\s*7/ }).waitFor();

    expect(await tabNames(preview)).toEqual(['Kế hoạch 2025', 'Chỉ tiêu']);
    expect(await cell(page, 'A1').textContent()).toBe('KẾ HOẠCH');
    expect(await cell(page, 'A1').getAttribute('colspan')).toBe('5');
    const numbers = await page.locator('tbody td[data-column="0"]').allTextContents();
    expect(numbers.filter((text) => /^\d+$/.test(text)).map(Number)).toEqual(
      Array.from({ length: 30 }, (_, index) => index + 1),
    );
    expect(preview.complaints).toEqual([]);
  });

  test('one click makes the report, shows it, and the file that is downloaded holds it', async () => {
    const preview = await browser.open();
    const { page, pane } = preview;
    await pane.getByRole('button', { name: /^Lập báo cáo/ }).click();
    await pane.getByText('Đã lập xong báo cáo').waitFor();

    await page.locator('.tabs [aria-selected=true]', { hasText: 'Báo cáo' }).waitFor();
    const names = await tabNames(preview);
    const report = (await activeTab(preview).textContent()) ?? '';
    expect(names.slice(0, 2)).toEqual(['Kế hoạch 2025', 'Chỉ tiêu']);
    expect(names).toContain('Sổ theo dõi');
    expect(
      await page
        .locator('tbody td')
        .filter({ hasText: /^BÁO CÁO$/ })
        .count(),
    ).toBe(1);
    expect(await page.getByRole('status').textContent()).toBe(`Đang xem trang ${report}`);

    const squares = await page.locator('tbody td').filter({ hasText: /^■+$/ }).allTextContents();
    expect(squares.join('')).toHaveLength(30);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải về' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Kế hoạch 2025 - đã xử lý.xlsx');
    const saved = await openWorkbook(await readFile(await download.path()));
    expect(saved.sheets.map(({ name }) => name)).toEqual(names);
    const first = viewSheet(saved, 'Kế hoạch 2025');
    expect(first.cell(6, 1).text).toBe('Xây dựng, ban hành các văn bản về kiểm soát TTHC năm 2025.');
    expect(preview.complaints).toEqual([]);
  });

  test('late tasks stand out in the tracking sheet as Excel would colour them', async () => {
    const preview = await browser.open();
    const { page, pane } = preview;
    await pane.getByRole('button', { name: /^Lập báo cáo/ }).click();
    await pane.getByText('Đã lập xong báo cáo').waitFor();
    await page.getByRole('tab', { name: 'Sổ theo dõi' }).click();
    const late = page.locator('tbody td', { hasText: 'Chậm tiến độ' }).first();
    expect(await late.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      'rgb(255, 199, 206)',
    );
  });

  test('what is typed in a cell makes the pane read again', async () => {
    const { page, pane } = await browser.open();
    await pane.getByRole('tab', { name: /Nhiệm vụ\s*30/ }).waitFor();
    await cell(page, 'B7').click();
    await page.keyboard.type('Nội dung mới của nhiệm vụ số một');
    await page.keyboard.press('Enter');
    await pane.getByText('Nội dung mới của nhiệm vụ số một').first().waitFor();
  });

  test('while a cell is being typed in, Excel answers nobody: the pane says what to do, and goes on by itself', async () => {
    const { page, pane } = await browser.open();
    await pane.getByRole('button', { name: /^Lập báo cáo/ }).waitFor();
    await cell(page, 'B7').dblclick();
    await page.keyboard.type(' dở dang');
    await pane.getByRole('button', { name: /^Lập báo cáo/ }).click();
    await pane.getByText('Nhấn Enter hoặc Esc để kết thúc nhập ô; công việc sẽ tự chạy tiếp.').waitFor();
    await cell(page, 'A1').click();
    await pane.getByText('Đã lập xong báo cáo').waitFor();
    await page.getByRole('tab', { name: 'Sổ theo dõi' }).click();
    await page
      .getByRole('gridcell', { name: /dở dang$/ })
      .first()
      .waitFor();
  });

  test('what a cell does not take ends with its sheet: the pane works on', async () => {
    const { page, pane } = await browser.open();
    await pane.getByRole('button', { name: /^Lập báo cáo/ }).waitFor();
    await cell(page, 'B7').click();
    await page.keyboard.insertText('x'.repeat(32_768));
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await page.getByRole('tab', { name: 'Chỉ tiêu' }).click();
    await pane.getByRole('button', { name: /^Lập báo cáo/ }).click();
    await pane.getByText('Đã lập xong báo cáo').waitFor();
  });

  test('nothing is asked of any other machine', async () => {
    const preview = await browser.open();
    await preview.pane.getByRole('button', { name: /^Lập báo cáo/ }).click();
    await preview.pane.getByText('Đã lập xong báo cáo').waitFor();
    const hosts = preview.requests
      .map((address) => new URL(address))
      .filter(({ protocol }) => !['data:', 'blob:'].includes(protocol))
      .map(({ hostname }) => hostname);
    expect(new Set(hosts)).toEqual(new Set(['localhost']));
  });
});
