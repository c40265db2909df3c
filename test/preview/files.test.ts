import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createHost } from '../../src/host/createHost';
import { newWorkbook } from '../../src/host/newWorkbook';
import { saveWorkbook } from '../../src/host/saveWorkbook';
import { cell, startBrowser, type PreviewBrowser } from './startBrowser';

jest.setTimeout(120_000);

let browser: PreviewBrowser;
let page: Page;
let folder: string;
beforeAll(async () => {
  browser = await startBrowser();
  folder = await mkdtemp(join(tmpdir(), 'preview-files-'));
});
beforeEach(async () => {
  ({ page } = await browser.open({ withPane: false }));
});
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

async function choose(name: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  await page.locator('input[type=file]').setInputFiles(path);
}

const fileName = () => page.locator('.file-name').textContent();

async function workbookWith(text: string): Promise<Uint8Array> {
  const workbook = newWorkbook();
  createHost(workbook).typeInCell('Sheet1', 0, 0, text);
  return saveWorkbook(workbook);
}

test('a workbook from the disk takes the place of the plan', async () => {
  await choose('Sổ của phường.xlsx', await workbookWith('Phường Trà Câu'));
  await page.getByRole('tab', { name: 'Sheet1' }).waitFor();
  expect(await cell(page, 'A1').textContent()).toBe('Phường Trà Câu');
  expect(await fileName()).toBe('Sổ của phường.xlsx');
});

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED = new Uint8Array([...COMPOUND_FILE, ...Buffer.from('EncryptedPackage', 'utf16le')]);

test.each<[name: string, bytes: Uint8Array, says: RegExp]>([
  ['danh sách.csv', Buffer.from('STT,Nội dung\n1,Thử'), /“danh sách\.csv” không phải sổ làm việc \.xlsx/],
  ['sổ cũ.xls', new Uint8Array(COMPOUND_FILE), /không phải sổ làm việc \.xlsx/],
  ['có mật khẩu.xlsx', ENCRYPTED, /bảo vệ bằng mật khẩu/],
  ['tải dở.xlsx', Buffer.from('PK\u0003\u0004 nửa tệp'), /bị hỏng/],
])('%s is refused in plain words, and the open workbook stays', async (name, bytes, says) => {
  await choose(name, bytes);
  const message = (await page.getByRole('alert').textContent()) ?? '';
  expect(message).toMatch(says);
  expect(message).toContain('Sổ đang mở vẫn được giữ nguyên.');
  expect(await fileName()).toBe('Kế hoạch 2025.xlsx');
  expect(await cell(page, 'A1').textContent()).toBe('KẾ HOẠCH');

  await page.getByRole('button', { name: 'Đóng' }).click();
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('a new workbook is blank', async () => {
  await page.getByRole('button', { name: 'Sổ mới' }).click();
  await page.getByRole('tab', { name: 'Sheet1' }).waitFor();
  expect(await fileName()).toBe('Sổ làm việc mới.xlsx');
  expect(await page.locator('tbody td .text').count()).toBe(0);
});

describe('with changes that are not downloaded', () => {
  beforeEach(async () => {
    await cell(page, 'B7').click();
    await page.keyboard.type('Đã sửa');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Sổ mới' }).click();
    await page.getByRole('dialog').waitFor();
  });

  test('a file that cannot be opened asks for nothing', async () => {
    await page.getByRole('button', { name: 'Ở lại' }).click();
    await choose('danh sách.csv', Buffer.from('STT'));
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await cell(page, 'B7').textContent()).toBe('Đã sửa');
  });

  test('staying keeps them', async () => {
    await page.getByRole('button', { name: 'Ở lại' }).click();
    expect(await cell(page, 'B7').textContent()).toBe('Đã sửa');
  });

  test('they can be given up', async () => {
    await page.getByRole('button', { name: 'Bỏ thay đổi' }).click();
    await page.getByRole('tab', { name: 'Sheet1' }).waitFor();
    expect(await page.locator('.unsaved').count()).toBe(0);
  });

  test('or downloaded first', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải về trước' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Kế hoạch 2025 - đã xử lý.xlsx');
    await page.getByRole('tab', { name: 'Sheet1' }).waitFor();
  });

  test('leaving the page is asked about', async () => {
    await page.getByRole('button', { name: 'Ở lại' }).click();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.goto('about:blank');
    expect(asked).toEqual(['beforeunload']);
  });
});

test('a file is opened by dropping it on the page', async () => {
  const bytes = [...(await workbookWith('Thả vào đây'))];
  const files = await page.evaluateHandle((data) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(data)], 'thả.xlsx'));
    return transfer;
  }, bytes);
  await page.dispatchEvent('.app', 'dragover', { dataTransfer: files });
  await page.getByText('Thả tệp .xlsx vào đây để mở').waitFor();
  await page.dispatchEvent('.app', 'drop', { dataTransfer: files });
  await page.getByRole('tab', { name: 'Sheet1' }).waitFor();
  expect(await cell(page, 'A1').textContent()).toBe('Thả vào đây');
});
