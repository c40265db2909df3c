import type { Page } from 'playwright-core';
import { openAfter } from './openAfter';
import { cell, startBrowser, type PreviewBrowser } from './startBrowser';

jest.setTimeout(120_000);

let browser: PreviewBrowser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function openLetters(): Promise<void> {
  ({ page } = await browser.open({ withPane: false }));
  await openAfter(page, (sheet, workbook) => {
    workbook.worksheets.add('Chỉ tiêu').getRange('B2').values = [['khác']];
    sheet.getRange('A1:C3').values = [['a', 'b', 'c'], ['d', 'e', 'f'], ['g', 'h', 'i']]; // prettier-ignore
    sheet.getRange('E2').dataValidation.rule = { list: { inCellDropDown: true, source: 'Có,Không' } };
    sheet.activate();
    sheet.getRange('B2').select();
  });
}

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** The focus by the name of what has it, the active cell, the cells of A1:C3 and what is being typed in a cell. */
async function seen() {
  const cells = await Promise.all(
    ['A1', 'B1', 'C1', 'A2', 'B2', 'C2', 'A3', 'B3', 'C3'].map((address) =>
      cell(page, address).textContent(),
    ),
  );
  const editor = page.locator('.cell-editor:not(.idle)');
  return {
    focused: await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    }),
    active: await page.getByLabel('Ô đang chọn').inputValue(),
    cells: cells.join(''),
    typing: (await editor.count()) > 0 ? await editor.inputValue() : undefined,
  };
}

const CELLS = 'abcdefghi';
const bar = () => page.locator('.formula-bar');
const tab = (name: string) => page.getByRole('tab', { name });

describe('where nothing is changed', () => {
  beforeAll(openLetters);
  beforeEach(async () => {
    await tab('Sheet1').click();
    await cell(page, 'B2').click();
  });
  afterAll(() => page.close());

  test.each(['Enter', 'Escape', 'ArrowDown', 'ArrowLeft', 'Home', 'PageDown', 'F2'])(
    '%s in the formula bar does nothing as long as nothing is changed',
    async (key) => {
      await bar().focus();
      await press(key);
      expect(await seen()).toEqual({
        focused: 'Nội dung ô B2',
        active: 'B2',
        cells: CELLS,
        typing: undefined,
      });
    },
  );

  test.each(['Enter', 'Space', 'Delete', 'Backspace', 'F2', 'x', 'ArrowDown', 'Escape', 'Control+x'])(
    '%s on the tab of a sheet leaves its cells alone',
    async (key) => {
      await tab('Sheet1').focus();
      await press(key);
      expect(await seen()).toEqual({ focused: 'Sheet1', active: 'B2', cells: CELLS, typing: undefined });
    },
  );

  test('arrows on the tabs go from sheet to sheet and stay on the tabs', async () => {
    await tab('Sheet1').focus();
    await press('ArrowRight', 'Delete', 'x');
    expect(await seen()).toMatchObject({ focused: 'Chỉ tiêu', typing: undefined });
    expect(await cell(page, 'B2').textContent()).toBe('khác');
    expect(await page.locator('.unsaved').count()).toBe(0);
  });
});

describe('where something is', () => {
  beforeEach(openLetters);
  afterEach(() => page.close());

  describe('in the formula bar', () => {
    test.each<[keys: readonly string[], active: string, cells: string]>([
      [['x', 'Enter'], 'B3', 'abcdexfghi'],
      [['x', 'Shift+Enter'], 'B1', 'abcdexfghi'],
      [['x', 'Tab'], 'C2', 'abcdexfghi'],
      [['x', 'Shift+Tab'], 'A2', 'abcdexfghi'],
      [['x', 'Escape'], 'B2', CELLS],
      [['x', 'Backspace', 'Enter'], 'B3', CELLS],
      [['Backspace', 'Enter'], 'B3', 'abcdfghi'],
    ])('%j act once, on the cell whose text it holds', async (keys, active, cells) => {
      await bar().click();
      await press('End', ...keys);
      expect(await seen()).toEqual({ focused: `Ô ${active}`, active, cells, typing: undefined });
    });

    test('a key that is held down there from its first stroke on goes on there', async () => {
      await bar().focus();
      await press('End');
      for (let stroke = 0; stroke < 3; stroke++) await page.keyboard.down('x');
      await page.keyboard.up('x');
      expect(await bar().inputValue()).toBe('exxx');
    });
  });

  describe('the list of a cell', () => {
    const arrow = () => page.getByRole('button', { name: 'Chọn giá trị từ danh sách' });
    beforeEach(() => cell(page, 'E2').click());

    test.each(['Ô đang chọn', 'Nội dung ô E2'])(
      'opened by the mouse while the focus is in %s, it has the keys',
      async (name) => {
        await page.getByLabel(name).focus();
        await arrow().click();
        await press('ArrowDown', 'Enter');
        expect(await cell(page, 'E2').textContent()).toBe('Không');
        expect(await seen()).toEqual({ focused: 'Ô E2', active: 'E2', cells: CELLS, typing: undefined });
      },
    );

    test('Escape closes it and nothing else', async () => {
      await press('Alt+ArrowDown', 'ArrowDown', 'Escape');
      expect(await page.getByRole('listbox').count()).toBe(0);
      await press('Tab');
      expect(await seen()).toEqual({ focused: 'Ô F2', active: 'F2', cells: CELLS, typing: undefined });
      expect(await cell(page, 'E2').textContent()).toBe('');
    });
  });

  describe('the question about changes', () => {
    const dropFile = async () => {
      const files = await page.evaluateHandle(async () => {
        const transfer = new DataTransfer();
        const sample = await fetch('ke-hoach-2025.xlsx');
        transfer.items.add(new File([await sample.arrayBuffer()], 'thả.xlsx'));
        return transfer;
      });
      await page.dispatchEvent('.app', 'drop', { dataTransfer: files });
      await page.getByRole('dialog').waitFor();
    };
    beforeEach(async () => {
      await cell(page, 'C3').click();
      await page.keyboard.type('I');
      await press('Enter');
    });

    test.each([
      ['Escape', ['Escape']],
      ['Enter on “Ở lại”', ['Tab', 'Tab', 'Enter']],
      ['a space on “Ở lại”', ['Tab', 'Tab', 'Space']],
    ])('%s stays, and the next key goes to the cell that was left', async (_, keys) => {
      await dropFile();
      await press(...keys);
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await seen()).toEqual({ focused: 'Ô C4', active: 'C4', cells: 'abcdefghI', typing: undefined });
      await press('ArrowUp');
      expect(await seen()).toMatchObject({ active: 'C3' });
    });

    test('from a button the focus goes back to it', async () => {
      await page.getByRole('button', { name: 'Sổ mới' }).focus();
      await press('Enter');
      await page.getByRole('dialog').waitFor();
      await press('Escape');
      expect(await seen()).toEqual({
        focused: 'Sổ mới',
        active: 'C4',
        cells: 'abcdefghI',
        typing: undefined,
      });
    });
  });

  test.each(['Enter', 'Space'])(
    '%s on a button is not typed in the new workbook that it opens',
    async (key) => {
      await page.getByRole('button', { name: 'Sổ mới' }).focus();
      await press(key);
      await page.getByText('Đã mở Sổ làm việc mới.xlsx').waitFor();
      expect(await seen()).toEqual({ focused: 'Sổ mới', active: 'A1', cells: '', typing: undefined });
      expect(await page.locator('.unsaved').count()).toBe(0);
    },
  );

  test('after Escape a press of the mouse is a new beginning: Tab goes to the next cell', async () => {
    await cell(page, 'A1').click();
    await press('Escape');
    await cell(page, 'B2').click();
    await press('Tab');
    expect(await seen()).toEqual({ focused: 'Ô C2', active: 'C2', cells: CELLS, typing: undefined });
  });

  test('when the add-in shows another sheet, keys go on into its cells', async () => {
    await cell(page, 'B2').click();
    await page.evaluate(() => window.embeddedExcel?.activateSheet('Chỉ tiêu'));
    await page.getByRole('tab', { name: 'Chỉ tiêu', selected: true }).waitFor();
    await page.keyboard.type('tới');
    await press('Enter');
    expect(await cell(page, 'A1').textContent()).toBe('tới');
  });
});
