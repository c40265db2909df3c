import type { Page } from 'playwright-core';
import { cell, startBrowser, type PreviewBrowser } from './startBrowser';

jest.setTimeout(120_000);

let browser: PreviewBrowser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** One page for the tests of a group: each uses cells of its own. */
function onOnePage(): void {
  beforeAll(async () => {
    ({ page } = await browser.open({ withPane: false }));
  });
  afterAll(() => page.close());
}

const address = () => page.getByLabel('Ô đang chọn').inputValue();
const formulaBar = () => page.locator('.formula-bar').inputValue();
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

describe('moving about', () => {
  onOnePage();

  test.each<[string, readonly string[], string]>([
    ['B7', ['ArrowRight'], 'C7'],
    ['B7', ['ArrowDown', 'ArrowLeft'], 'A8'],
    ['B7', ['Enter'], 'B8'],
    ['B7', ['Shift+Enter'], 'B6'],
    ['B7', ['Tab', 'Tab'], 'D7'],
    ['B7', ['Shift+Tab'], 'A7'],
    ['C7', ['Home'], 'A7'],
    ['C30', ['Control+Home'], 'A1'],
    ['B7', ['Control+End'], 'E66'],
    ['B6', ['Control+ArrowRight'], 'X6'],
    ['A7', ['Control+ArrowRight'], 'E7'],
    ['A1', ['ArrowDown', 'ArrowDown'], 'A3'],
    ['A1', ['ArrowRight'], 'F1'],
    ['B4', ['ArrowUp', 'ArrowDown'], 'B4'],
  ])('from %s, %j leads to %s', async (from, keys, to) => {
    await cell(page, from).click();
    await press(...keys);
    expect(await address()).toBe(to);
  });

  test('Shift and arrows select', async () => {
    await cell(page, 'B7').click();
    await press('Shift+ArrowRight', 'Shift+ArrowDown');
    expect(await page.locator('td[aria-selected=true]').count()).toBe(4);
    expect(await address()).toBe('B7');
  });

  test('the name box goes to an address, and says when there is none', async () => {
    const box = page.getByLabel('Ô đang chọn');
    await box.fill('d20');
    await box.press('Enter');
    expect(await address()).toBe('D20');
    await box.fill('ô nào');
    await box.press('Enter');
    expect(await page.getByRole('status').textContent()).toBe('Không có ô “ô nào”.');
    expect(await address()).toBe('D20');
  });

  test('Esc and Tab leave the grid', async () => {
    await cell(page, 'B7').click();
    await press('Escape', 'Tab');
    expect(await address()).toBe('B7');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
  });
});

describe('what is typed is read as Excel reads it on a Vietnamese machine', () => {
  onOnePage();

  // Column B has room for them in any font.
  test.each<[typed: string, shown: string, bar: string, place: string]>([
    ['Đã hoàn thành', 'Đã hoàn thành', 'Đã hoàn thành', 'B70'],
    ['15/12/2025', '15/12/2025', '15/12/2025', 'B71'],
    ['95,5%', '95,50%', '95,5%', 'B72'],
    ['1,5', '1,5', '1,5', 'B73'],
    ['=2+3', '5', '=2+3', 'B74'],
    ['=SUM(A7;A8)', '3', '=SUM(A7;A8)', 'B75'],
    ["'15/12", '15/12', "'15/12", 'B76'],
    ['- Văn phòng', '- Văn phòng', "'- Văn phòng", 'B77'],
    ['=1/0', '#DIV/0!', '=1/0', 'B78'],
  ])('%s is shown as %s, in the formula bar as %s', async (typed, shown, bar, place) => {
    await cell(page, place).click();
    await page.keyboard.type(typed);
    await press('Enter');
    expect(await cell(page, place).textContent()).toBe(shown);
    await press('ArrowUp');
    expect(await formulaBar()).toBe(bar);
  });

  test('Esc gives up, Delete clears, F2 goes on with what is there', async () => {
    await cell(page, 'B7').click();
    const before = await formulaBar();
    await page.keyboard.type('thử');
    await press('Escape');
    expect(await cell(page, 'B7').textContent()).toBe(before);
    await press('F2');
    await page.keyboard.type(' Thêm.');
    await press('Enter');
    expect(await cell(page, 'B7').textContent()).toBe(`${before} Thêm.`);
    await press('ArrowUp', 'Delete');
    expect(await cell(page, 'B7').textContent()).toBe('');
  });

  test('in the formula bar too', async () => {
    await cell(page, 'H7').click();
    await page.locator('.formula-bar').click();
    await page.keyboard.type('=A8*10');
    expect(await page.locator('.cell-editor').inputValue()).toBe('=A8*10');
    await press('Enter');
    expect(await cell(page, 'H7').textContent()).toBe('20');
    expect(await address()).toBe('H8');
  });

  test('Alt+Enter begins a new line in the cell', async () => {
    await cell(page, 'H9').click();
    await page.keyboard.type('một');
    await press('Alt+Enter');
    await page.keyboard.type('hai');
    await press('Enter', 'ArrowUp');
    expect(await formulaBar()).toBe('một\nhai');
  });
});

describe('Vietnamese input methods', () => {
  onOnePage();

  test('a composition that begins on a cell goes into it whole; its own Enter does not end the typing', async () => {
    await cell(page, 'G7').click();
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', { text: 'đ', selectionStart: 1, selectionEnd: 1 });
    await keyboard.send('Input.imeSetComposition', { text: 'đường', selectionStart: 5, selectionEnd: 5 });
    await press('Enter');
    expect(await address()).toBe('G7');
    expect(await page.locator('.cell-editor').inputValue()).toContain('đường');
    await keyboard.send('Input.insertText', { text: 'đường' });
    await page.keyboard.type(' phố');
    await press('Enter');
    expect(await cell(page, 'G7').textContent()).toBe('đường phố');
    expect(await address()).toBe('G8');
  });

  test('Unikey takes letters back and sends others: dd becomes đ from the first key on', async () => {
    await cell(page, 'H7').click();
    await press('d', 'Backspace');
    await page.keyboard.insertText('đ');
    await press('a', 'Backspace');
    await page.keyboard.insertText('ã');
    await press('Enter');
    expect(await cell(page, 'H7').textContent()).toBe('đã');
  });
});

describe('the clipboard', () => {
  onOnePage();

  test('cells are copied as tab-separated text and pasted cell by cell', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await cell(page, 'A7').click();
    await press('Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      [
        '1\tXây dựng, ban hành các văn bản về kiểm soát TTHC năm 2025.',
        '2\tCác ban, ngành xây dựng, ban hành các văn bản cụ thể để triển khai thực hiện các nhiệm vụ về hoạt động kiểm soát TTHC, thực hiện cơ chế một cửa, một cửa liên thông, thực hiện TTHC trên môi trường điện tử thuộc thẩm quyền gắn với yêu cầu, tình hình của địa phương.',
      ].join('\r\n'),
    );
    await cell(page, 'G7').click();
    await press('Control+v');
    expect(await cell(page, 'G8').textContent()).toBe('2');
    expect(await cell(page, 'H7').textContent()).toBe(
      'Xây dựng, ban hành các văn bản về kiểm soát TTHC năm 2025.',
    );
  });
});
