import { readFile } from 'node:fs/promises';
import { readPackage, readText } from '../../src/host/package/Package';
import { cell, startBrowser, type Preview, type PreviewBrowser } from './startBrowser';

jest.setTimeout(120_000);

let browser: PreviewBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function withReport(): Promise<Preview> {
  const preview = await browser.open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await preview.pane.getByRole('button', { name: /^Lập báo cáo/ }).click();
  await preview.pane.getByText('Đã lập xong báo cáo').waitFor();
  await preview.pane.getByRole('button', { name: 'Sao chép báo cáo' }).waitFor();
  return preview;
}

test('without a report there is nothing to bring to Word', async () => {
  const { pane } = await browser.open();
  await pane.getByRole('button', { name: /^Lập báo cáo/ }).waitFor();
  expect(await pane.getByRole('button', { name: 'Sao chép báo cáo' }).count()).toBe(0);
});

test('“Sao chép báo cáo” puts HTML and plain text on the clipboard, with what was typed since', async () => {
  const preview = await withReport();
  const { page, pane } = preview;
  const number = page.locator('tbody td').filter({ hasText: /^Số:/ });
  await number.click();
  await page.keyboard.type('Số: 35/BC-UBND');
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Sao chép báo cáo' }).click();
  await pane.getByText(/Đã sao chép trang “Báo cáo/).waitFor();
  await cell(page, 'A1').click();
  const [html, text] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(
      ['text/html', 'text/plain'].map(async (type) => (await item?.getType(type))?.text() ?? ''),
    );
  });
  expect(html).toContain('35/BC-UBND');
  expect(html).toMatch(/<th[^>]*>/);
  expect(html).toContain('Times New Roman');
  expect(text).toContain('Số: 35/BC-UBND');
  expect(text).toContain('STT\tNội dung công việc\t');
  expect(preview.complaints).toEqual([]);
});

test('“Lưu tệp Word” downloads the report; what writes it is loaded only then', async () => {
  const preview = await withReport();
  const { page, pane, requests } = preview;
  expect(requests.filter((address) => address.includes('word'))).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: 'Lưu tệp Word (.docx)' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^Báo cáo .*\.docx$/);
  const document = await readText(
    await readPackage(await readFile(await download.path())),
    'word/document.xml',
  );
  expect(document).toContain('I. TÌNH HÌNH, KẾT QUẢ KIỂM SOÁT THỦ TỤC HÀNH CHÍNH');
  await pane.getByText(/Đã tạo tệp “Báo cáo/).waitFor();
  expect(requests.some((address) => address.includes('taskpane-word'))).toBe(true);
  expect(preview.complaints).toEqual([]);
});
