import { readFile } from 'node:fs/promises';
import type { FrameLocator, Page } from 'playwright-core';
import { inSight } from './inSight';
import { startBrowser, type PreviewBrowser } from './startBrowser';

jest.setTimeout(120_000);

let browser: PreviewBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const TABS = ['Nhiệm vụ', 'Chỉ tiêu', 'Cần xử lý'];
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

/** The pane on the plan of 2025 with nothing recorded, as of 10/4/2025: three offices are late. */
async function openInApril(options: Parameters<PreviewBrowser['open']>[0] = {}) {
  const preview = await browser.open(options);
  const { pane } = preview;
  await pane.getByRole('button', { name: /^15\/01\/2026 · / }).click();
  await pane.getByLabel('Tính đến ngày').fill('10/04/2025');
  await pane.getByRole('button', { name: '4 Chậm' }).waitFor();
  await pane.getByRole('button', { name: '10/04/2025 · Quý I' }).click();
  return preview;
}

async function openReminders(pane: FrameLocator) {
  await pane.getByRole('button', { name: 'Bộ lọc, đơn vị' }).click();
  await pane.getByRole('button', { name: 'Soạn lời nhắc gửi đơn vị' }).click();
  await pane.getByRole('heading', { name: 'Lời nhắc gửi 3 nơi' }).waitFor();
}

test('three tabs in a pane 320 pixels wide: all in sight, none sticks out, the arrow keys go round', async () => {
  const { page, pane } = await browser.open({ viewport: { width: 320, height: 600 } });
  await page.getByRole('button', { name: 'Ngăn tác vụ' }).click();
  const tabs = pane.getByRole('tab');
  await tabs.nth(2).waitFor();
  expect((await tabs.allTextContents()).map((text) => text.replace(/ \d+$/, ''))).toEqual(TABS);
  await tabs.nth(0).focus();
  for (const name of [...TABS.slice(1), TABS[0] ?? '']) {
    await page.keyboard.press('ArrowRight');
    await pane.getByRole('tabpanel', { name }).waitFor();
    const [wide, room] = await pane.locator('html').evaluate((html) => [html.scrollWidth, html.clientWidth]);
    expect([name, wide]).toEqual([name, room]);
  }
});

test('what waits is one press away from the overview, and each finding from its cell', async () => {
  const { page, pane, complaints } = await openInApril();
  await pane.getByRole('button', { name: /^Hôm nay \d+ việc cần xử lý$/ }).click();
  const panel = pane.getByRole('tabpanel', { name: 'Cần xử lý' });
  await panel.getByRole('heading', { name: 'Chỉ tiêu chưa có số liệu (7)' }).waitFor();
  expect(await pane.locator(':focus').textContent()).toMatch(/^Cần xử lý/);

  await panel.getByRole('button', { name: /Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC/ }).click();
  await page.getByRole('tab', { name: 'Chỉ tiêu', selected: true }).waitFor();
  await page.getByRole('grid', { name: /Chỉ tiêu/ }).waitFor();
  expect(complaints).toEqual([]);
});

test('the grid follows a press on a task, also one pressed again, and nothing counts as changed', async () => {
  const { page, pane, complaints } = await openInApril();
  const active = page.locator('td.active');
  const row = await rowOfTask30(page);
  const task = pane.getByRole('tabpanel', { name: 'Nhiệm vụ' }).getByRole('button', { name: /^30\. / });

  await task.click();
  await inSight(page, row);
  const shown = await active.getAttribute('id');
  await page.locator('.scroller').evaluate((box) => box.scrollTo(0, 0));
  await task.click();
  await inSight(page, row);
  expect(await active.getAttribute('id')).toBe(shown);
  expect(await page.locator('.unsaved').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('a row that is selected in the sheet opens its task; a press on it closes it again', async () => {
  const { page, pane, complaints } = await openInApril();
  const row = await rowOfTask30(page);
  const task = pane.getByRole('button', { name: /^30\. / });
  await page.getByRole('gridcell', { name: '30', exact: true }).click();
  await pane.getByRole('button', { name: /^30\. /, expanded: true }).waitFor();
  await pane.getByText(/^Hạn .* đã qua 24 ngày/).waitFor();
  await pane.getByText(`Đến ô E${row + 1}`).waitFor();
  await task.click();
  await pane.getByRole('button', { name: /^30\. /, expanded: false }).waitFor();
  await page.waitForTimeout(600);
  expect(await task.getAttribute('aria-expanded')).toBe('false');
  expect(complaints).toEqual([]);
});

test('words without accents find tasks, the numbers under the bar filter them, and one press clears', async () => {
  const { pane, complaints } = await openInApril();
  const titles = async () =>
    (await pane.locator('#panel-tasks .task-title').allTextContents()).map((title) => title.split('.')[0]);
  await pane.getByRole('button', { name: '4 Chậm' }).click();
  await pane.getByText('4 nhiệm vụ phù hợp.').waitFor();
  expect(await titles()).toEqual(['30', '1', '2', '12']);
  await pane.getByRole('searchbox', { name: 'Tìm nhiệm vụ' }).fill('su hai long');
  await pane.getByText('1 nhiệm vụ phù hợp.').waitFor();
  expect(await titles()).toEqual(['12']);
  await pane.getByRole('tab', { name: 'Chỉ tiêu' }).click();
  await pane.getByRole('tab', { name: 'Nhiệm vụ' }).click();
  expect(await titles()).toEqual(['12']);
  await pane.getByRole('button', { name: 'Bỏ lọc' }).click();
  await pane.getByText('Cần bổ sung (25)').waitFor();

  await pane.getByRole('button', { name: 'Bộ lọc, đơn vị' }).click();
  await pane.getByRole('button', { name: /^Bộ phận Một cửa của phường\s*1$/ }).click();
  await pane.getByText('1 nhiệm vụ phù hợp.').waitFor();
  expect(complaints).toEqual([]);
});

test('in a narrow window the grid has followed by the time that one turns to it', async () => {
  const { page, pane } = await browser.open({ viewport: { width: 320, height: 600 } });
  const row = await rowOfTask30(page);
  await page.getByRole('button', { name: 'Ngăn tác vụ' }).click();
  await pane
    .getByRole('tabpanel', { name: 'Nhiệm vụ' })
    .getByRole('button', { name: /^30\. / })
    .click();
  await page.locator(`td.active[data-row="${row}"]`).waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Bảng tính' }).click();
  await inSight(page, row);
});

const rowOfTask30 = async (page: Page) =>
  Number(await page.getByRole('gridcell', { name: '30', exact: true }).getAttribute('data-row'));

test('the reminder of an office is on the clipboard after one press; all of them after another', async () => {
  const { page, pane, complaints } = await openInApril(CLIPBOARD);
  await openReminders(pane);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

  await pane.getByRole('button', { name: 'Sao chép lời nhắc gửi Văn phòng – Thống kê' }).click();
  await pane.getByText('Đã sao chép.').waitFor();
  const one = await clipboard();
  expect(one).toMatch(/^Kính gửi: Văn phòng – Thống kê\n/);
  expect(one).toContain('Nhiệm vụ số 1: ');

  await pane.getByRole('button', { name: 'Sao chép tất cả' }).click();
  await pane.getByText('Đã sao chép.').nth(1).waitFor();
  expect((await clipboard()).match(/^Kính gửi: /gm)).toHaveLength(3);
  expect(complaints).toEqual([]);
});

test('where copying is refused, the text stands there selected, and Ctrl+C copies it', async () => {
  const { page, pane } = await openInApril(CLIPBOARD);
  await openReminders(pane);
  await pane.locator('html').evaluate(() => {
    Object.assign(document, { execCommand: () => false });
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
  });
  await pane.getByRole('button', { name: 'Sao chép lời nhắc gửi Văn phòng – Thống kê' }).click();
  await pane.getByText('Nhấn Ctrl+C để sao chép.').waitFor();
  await pane.getByRole('textbox', { name: 'Nội dung cần sao chép' }).waitFor();
  await page.keyboard.press('Control+C');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Kính gửi: Văn phòng/);
});

test('the calendar of the coming deadlines is downloaded', async () => {
  const { page, pane } = await openInApril();
  await openReminders(pane);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: 'Tải tệp lịch (.ics)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Hạn kế hoạch kiểm soát TTHC năm 2025.ics');
  expect(await readFile(await download.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
  await pane.getByText(/Nếu không thấy tệp/).waitFor();
});

test('settings that are not saved are asked about before a report is made of the saved ones', async () => {
  const { pane, complaints } = await browser.open();
  await pane.getByRole('button', { name: 'Thiết lập' }).click();
  await pane.getByLabel('Họ và tên người ký').fill('Trần Thị Bình');
  await pane.getByRole('button', { name: 'Quay lại' }).click();
  expect(await pane.locator(':focus').getAttribute('aria-label')).toBe('Thiết lập');
  const run = pane.getByRole('button', { name: /^Lập báo cáo/ });
  await run.click();
  await pane.getByText('Thiết lập có thay đổi chưa lưu').waitFor();
  await pane.getByRole('button', { name: 'Mở Thiết lập' }).click();
  expect(await pane.getByLabel('Họ và tên người ký').inputValue()).toBe('Trần Thị Bình');
  await pane.getByRole('button', { name: 'Lưu thiết lập' }).click();
  await pane.getByText('Đã lưu vào sổ làm việc.').waitFor();
  await pane.getByRole('button', { name: 'Quay lại' }).click();
  await run.click();
  await pane.getByText('Đã lập xong báo cáo').waitFor();
  expect(complaints).toEqual([]);
});

test('a day that the month does not have is said, and the report waits for another', async () => {
  const { pane } = await browser.open();
  await pane.getByRole('button', { name: /^15\/01\/2026 · / }).click();
  await pane.getByLabel('Tính đến ngày').fill('31/2/2025');
  await pane.getByText('Tháng 2/2025 có 28 ngày').waitFor();
  const run = pane.getByRole('button', { name: /^Lập báo cáo/ });
  expect(await run.getAttribute('aria-disabled')).toBe('true');
  await pane.getByLabel('Tính đến ngày').fill('28/2/2025');
  await pane.getByRole('button', { name: /^28\/02\/2025 · / }).waitFor();
  expect(await run.getAttribute('aria-disabled')).toBeNull();
});

test('help opens from the settings', async () => {
  const { page, pane } = await browser.open();
  await pane.getByRole('button', { name: 'Thiết lập' }).click();
  const [help] = await Promise.all([
    page.waitForEvent('popup'),
    pane.getByRole('link', { name: 'Trợ giúp' }).click(),
  ]);
  await help.getByRole('heading', { name: 'Khi chưa chạy được' }).waitFor();
});

test.each([
  ['1366 × 620, light', { viewport: { width: 1366, height: 620 } }],
  ['1366 × 620, dark', { viewport: { width: 1366, height: 620 }, colorScheme: 'dark' }],
  ['320 pixels', { viewport: { width: 320, height: 640 } }],
] as const)(
  '%s: header of 56 pixels, two late tasks in sight, nothing to press is smaller than 24 pixels',
  async (_, options) => {
    const { page, pane } = await browser.open(options);
    if (options.viewport.width === 320) await page.getByRole('button', { name: 'Ngăn tác vụ' }).click();
    await pane.locator('#panel-tasks .task-head').nth(1).waitFor();
    const measured = await pane.locator('html').evaluate((html) => {
      const boxes = (selector: string) =>
        [...html.querySelectorAll(selector)]
          .map((element) => ({ box: element.getBoundingClientRect(), name: element.textContent }))
          .filter(({ box }) => box.width > 0);
      const footer = html.querySelector('footer')?.getBoundingClientRect().top ?? 0;
      return {
        header: boxes('header').map(({ box }) => box.height),
        inSight: boxes('#panel-tasks .task-head').filter(({ box }) => box.bottom <= footer).length,
        small: boxes('button, select, summary, input')
          .filter(({ box }) => Math.min(box.width, box.height) < 24)
          .map(({ name }) => name),
      };
    });
    expect(measured).toMatchObject({ header: [56], small: [] });
    expect(measured.inSight).toBeGreaterThanOrEqual(options.viewport.width === 320 ? 1 : 2);
  },
);
