import type { CDPSession, Page } from 'playwright-core';
import { inSight } from './inSight';
import { openAfter } from './openAfter';
import { cell, startBrowser, type PreviewBrowser } from './startBrowser';

jest.setTimeout(120_000);

let browser: PreviewBrowser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await openNames();
});
afterAll(() => browser.close());

/** Each cell says where it is; one sheet is hidden, two areas have names. */
async function openNames(): Promise<Page> {
  const preview = await browser.open({ withPane: false });
  await openAfter(preview.page, (sheet, workbook) => {
    const other = workbook.worksheets.add('Chỉ tiêu');
    const hidden = workbook.worksheets.add('Ẩn');
    hidden.visibility = 'Hidden';
    for (const filled of [sheet, other]) filled.getRange('A1:E99').formulas = addresses(99, 5);
    workbook.names.add('Đơn_vị', other.getRange('B2:C3'));
    workbook.names.add('Danh_mục', hidden.getRange('A1:A9'));
    sheet.activate();
  });
  return preview.page;
}

beforeEach(async () => {
  await page.getByRole('tab', { name: 'Sheet1' }).click();
  await cell(page, 'C5').click();
});

const addresses = (rows: number, columns: number): string[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => `'${'ABCDE'.charAt(column)}${row + 1}`),
  );

const box = () => page.getByLabel('Ô đang chọn');
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

interface Seen {
  readonly sheet: string | null;
  readonly active: string;
  readonly selected: number;
  readonly focused: string | null;
  /** A cell is being typed in. */
  readonly typing: boolean;
  readonly unsaved: boolean;
}

/** What the page shows; `selected` counts the first 99 rows that are drawn. */
async function seen(): Promise<Seen> {
  return {
    sheet: await page.getByRole('tab', { selected: true }).textContent(),
    active: await box().inputValue(),
    selected: await page.locator('tr:nth-child(-n+99) > td[aria-selected=true]').count(),
    focused: await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''),
    typing: (await page.locator('.cell-editor:not(.idle)').count()) > 0,
    unsaved: (await page.locator('.unsaved').count()) > 0,
  };
}

const inGrid = (sheet: string, active: string, selected: number): Seen => ({
  sheet,
  active,
  selected,
  focused: `Ô ${active}`,
  typing: false,
  unsaved: false,
});

const unmoved = (focused: string): Seen => ({ ...inGrid('Sheet1', 'C5', 1), focused });

test.each<[typed: string, sheet: string, active: string, selected: number]>([
  ['B7', 'Sheet1', 'B7', 1],
  [' $b$7 ', 'Sheet1', 'B7', 1],
  ['C5', 'Sheet1', 'C5', 1],
  ['B2:D9', 'Sheet1', 'B2', 24],
  ['B:B', 'Sheet1', 'B1', 99],
  ['3:3', 'Sheet1', 'A3', 24],
  ["'Chỉ tiêu'!C3", 'Chỉ tiêu', 'C3', 1],
  ['đơn_vị', 'Chỉ tiêu', 'B2', 4],
])('%s and Enter go to %s, %s; no cell is typed in or changed', async (typed, sheet, active, selected) => {
  await box().fill(typed);
  await press('Enter');
  expect(await seen()).toEqual(inGrid(sheet, active, selected));
  expect(await cell(page, active).textContent()).toBe(active);
});

test.each(['ô nào', 'B', '3', 'A0', 'XFE1', 'A1,B2', "'Không có'!A1", "'Ẩn'!A1", 'Danh_mục'])(
  '%s leads nowhere: that is said, and the box can be typed in at once',
  async (typed) => {
    await box().fill(typed);
    await press('Enter');
    expect(await page.getByRole('status').textContent()).toBe(`Không có ô “${typed}”.`);
    expect(await seen()).toEqual(unmoved('Ô đang chọn'));
    await page.keyboard.type('D8');
    await press('Enter');
    expect(await seen()).toEqual(inGrid('Sheet1', 'D8', 1));
  },
);

test.each<[keys: readonly string[], focused: string]>([
  [['Escape'], 'Ô C5'],
  [['B', '7', 'Escape'], 'Ô C5'],
  [['Delete', 'Enter'], 'Ô C5'],
  [['Delete'], 'Ô đang chọn'],
  [['Backspace'], 'Ô đang chọn'],
  [['ArrowDown'], 'Ô đang chọn'],
  [['ArrowLeft', 'ArrowUp'], 'Ô đang chọn'],
  [['Home', 'Space'], 'Ô đang chọn'],
  [['F2', 'x'], 'Ô đang chọn'],
  [['Alt+ArrowDown'], 'Ô đang chọn'],
  [['Control+a', 'Control+x'], 'Ô đang chọn'],
  [['B', '7', 'Tab'], 'Nội dung ô C5'],
  [['B', '7', 'Shift+Tab'], ''],
])('%j in it do nothing in the grid', async (keys, focused) => {
  await box().focus();
  await press(...keys);
  const { active } = await seen();
  expect(await seen()).toEqual({ ...unmoved(focused), active });
  expect(await page.locator('td.active').getAttribute('id')).toBe('cell-4-2');
  expect(await cell(page, 'C5').textContent()).toBe('C5');
});

test('Enter that is held down goes to the cell and no further', async () => {
  await box().fill('B7');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  expect(await seen()).toEqual(inGrid('Sheet1', 'B7', 1));
  await press('Enter');
  expect(await seen()).toEqual(inGrid('Sheet1', 'B8', 1));
});

test('the character of Enter that comes after the key, as from programs that type, leaves the cell as it is', async () => {
  const keyboard = await page.context().newCDPSession(page);
  const send = (type: 'keyDown' | 'char' | 'keyUp', text?: string) =>
    keyboard.send('Input.dispatchKeyEvent', {
      ...{ type, key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 },
      ...(text !== undefined && { text }),
    });
  await box().fill('B7');
  await send('keyDown');
  await send('char', '\r');
  await send('keyUp');
  expect(await seen()).toEqual(inGrid('Sheet1', 'B7', 1));
  expect(await cell(page, 'B7').textContent()).toBe('B7');
});

test('a cell far away is brought into sight, of an area its beginning', async () => {
  await box().fill('B90:C99');
  await press('Enter');
  await inSight(page, 89);
  await box().fill('A1:E99');
  await press('Enter');
  await inSight(page, 0);
});

test('whole columns leave the rows where they were scrolled to', async () => {
  const scroller = page.locator('.scroller');
  await scroller.evaluate((element) => element.scrollTo(0, 700));
  await box().fill('D:D');
  await press('Enter');
  expect(await scroller.evaluate(({ scrollTop }) => Math.round(scrollTop))).toBe(700);
});

describe('Vietnamese input methods', () => {
  let keyboard: CDPSession;
  beforeEach(async () => {
    keyboard = await page.context().newCDPSession(page);
  });
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });

  test('the Enter that ends a composition goes nowhere; the next one does', async () => {
    await box().focus();
    await compose('đơn');
    await compose('đơn_vị');
    await press('Enter');
    expect(await seen()).toMatchObject({ sheet: 'Sheet1', focused: 'Ô đang chọn', typing: false });
    await keyboard.send('Input.insertText', { text: 'đơn_vị' });
    await press('Enter');
    expect(await seen()).toEqual(inGrid('Chỉ tiêu', 'B2', 4));
  });

  test('a key that the input method has taken, as Safari tells, goes nowhere', async () => {
    await box().fill('B7');
    await box().dispatchEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true });
    expect(await seen()).toEqual({ ...unmoved('Ô đang chọn'), active: 'B7' });
    await press('Enter');
    expect(await seen()).toEqual(inGrid('Sheet1', 'B7', 1));
  });

  test('Unikey takes letters back and sends others', async () => {
    await box().focus();
    await press('d', 'Backspace');
    await page.keyboard.insertText('đ');
    await page.keyboard.type('ơn_v');
    await press('i', 'Backspace');
    await page.keyboard.insertText('ị');
    await press('Enter');
    expect(await seen()).toEqual(inGrid('Chỉ tiêu', 'B2', 4));
  });
});

test.each([
  ['B7', 'B7'],
  ["'Chỉ tiêu'!C3", 'C3'],
])('what is typed after %s and Enter goes into the cell', async (typed, active) => {
  page = await openNames();
  await box().fill(typed);
  await press('Enter');
  await page.keyboard.type('mới');
  await press('Enter');
  expect(await cell(page, active).textContent()).toBe('mới');
});

test('what the cell before does not take is to be corrected first', async () => {
  ({ page } = await browser.open({ withPane: false }));
  await openAfter(page, (sheet) => {
    sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'Có,Không' } };
  });
  await cell(page, 'A1').click();
  await page.keyboard.type('Có lẽ');
  await box().click();
  await box().fill('B7');
  await press('Enter');
  expect(await page.getByRole('alert').textContent()).toContain('Có, Không');
  expect(await seen()).toMatchObject({ active: 'A1', focused: 'Ô A1', typing: true });
  await press('Control+a');
  await page.keyboard.type('Có');
  await box().click();
  await box().fill('B7');
  await press('Enter');
  expect(await cell(page, 'A1').textContent()).toBe('Có');
  expect(await seen()).toMatchObject({ active: 'B7', focused: 'Ô B7', typing: false });
});

test('cells far away are as near as any other, and drawn among few', async () => {
  page = await openNames();
  for (const [address, row] of [
    ['XFD1', 0],
    ['XFD90', 89],
    ['C100000', 99_999],
    ['C5', 4],
    ['XFD100000', 99_999],
    ['A1', 0],
    ['AAA2000', 1_999],
  ] as const) {
    await box().fill(address);
    await press('Enter');
    await inSight(page, row);
    expect(await seen()).toEqual(inGrid('Sheet1', address, 1));
    expect(await page.locator('td').count()).toBeLessThan(10_000);
  }
  await page.keyboard.type('xa');
  await press('Enter');
  expect(await cell(page, 'AAA2000').textContent()).toBe('xa');
});
