import type { Locator, Page } from 'playwright-core';
import { between, charted } from '../host/charted';
import { boxOf, edgesApart } from './boxOf';
import { inSight } from './inSight';
import { openAfter } from './openAfter';
import { cell, startBrowser, type PreviewBrowser } from './startBrowser';

jest.setTimeout(120_000);

let browser: PreviewBrowser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
});
beforeEach(async () => {
  ({ page } = await browser.open({ withPane: false }));
});
afterEach(() => page.close());
afterAll(() => browser.close());

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

const css = (element: Locator, property: string) =>
  element.evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);

describe('drawn as in Excel', () => {
  test('columns are as wide and rows as high as they were set, in pixels', async () => {
    await openAfter(page, (sheet) => {
      sheet.getRange('B:B').format.columnWidth = 150;
      sheet.getRange('2:2').format.rowHeight = 45;
      sheet.getRange('B2').values = [['x']];
    });
    const size = async (address: string) => {
      const { width, height } = await boxOf(cell(page, address));
      return [width, height].map(Math.round);
    };
    expect(await size('B2')).toEqual([200, 60]);
    expect(await size('A1')).toEqual([64, 20]);
  });

  test('text that is not wrapped goes on over blank neighbours and stops before a filled one', async () => {
    const long = 'Một dòng chữ dài hơn hẳn bề rộng của một ô trống bên cạnh nó nhiều lần';
    await openAfter(page, (sheet) => {
      sheet.getRange('A1:A2').values = [[long], [long]];
      sheet.getRange('C2').values = [['chặn']];
    });
    const reach = async (address: string) => (await boxOf(cell(page, address).locator('.text'))).width;
    expect(await reach('A1')).toBeGreaterThan(300);
    expect(await reach('A2')).toBeLessThanOrEqual(128);
  });

  test('text centred across a selection stands in the middle of it', async () => {
    await openAfter(page, (sheet) => {
      sheet.getRange('A1').values = [['Giữa']];
      sheet.getRange('A1:E1').format.horizontalAlignment = 'CenterAcrossSelection';
    });
    const text = await boxOf(cell(page, 'A1').locator('span'));
    const [first, last] = [await boxOf(cell(page, 'A1')), await boxOf(cell(page, 'E1'))];
    expect(Math.abs(text.x + text.width / 2 - (first.x + last.x + last.width) / 2)).toBeLessThan(2);
  });

  test('a number that does not fit is #, never a part of the number', async () => {
    await openAfter(page, (sheet) => {
      sheet.getRange('A1:B1').values = [[123456789, 0.123456789]];
      sheet.getRange('A1').numberFormat = [['#,##0.00']];
    });
    expect(await cell(page, 'A1').textContent()).toMatch(/^#+$/);
    const shown = (await cell(page, 'B1').textContent()) ?? '';
    const decimals = shown.replace(/^0,/, '');
    expect([shown, decimals.length < 9]).toEqual([
      (0.123456789).toFixed(decimals.length).replace('.', ','),
      true,
    ]);
    const [room, text] = [await boxOf(cell(page, 'B1')), await boxOf(cell(page, 'B1').locator('span'))];
    expect(text.width).toBeLessThan(room.width);
  });

  test('hidden rows and columns are not drawn, and arrows step over them', async () => {
    await openAfter(page, (sheet) => {
      sheet.getRange('A1:C3').values = [['a', 'b', 'c'], [1, 2, 3], [4, 5, 6]]; // prettier-ignore
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
    });
    expect(await cell(page, 'A2').count()).toBe(0);
    expect(await cell(page, 'B1').count()).toBe(0);
    await cell(page, 'A1').click();
    await press('ArrowDown', 'ArrowRight');
    expect(await page.locator('.name-box').inputValue()).toBe('C3');
  });

  test('frozen rows and columns stay where they are', async () => {
    await openAfter(page, (sheet) => {
      sheet.getRange('A1:Z200').values = Array.from({ length: 200 }, (_, row) =>
        Array.from({ length: 26 }, (_unused, column) => row * column),
      );
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B2'));
    });
    const before = await boxOf(cell(page, 'B2'));
    await page.locator('.scroller').evaluate((box) => box.scrollTo(500, 1_500));
    expect(edgesApart(await boxOf(cell(page, 'B2')), before)).toBeLessThan(1);
    const head = await boxOf(cell(page, 'C2'));
    expect(Math.abs(head.y - before.y)).toBeLessThan(1);
    expect(head.x).toBeLessThan(before.x);
  });

  test('cells below and beside frozen panes come out from under them', async () => {
    await openAfter(page, (sheet) => {
      sheet.getRange('A1:Z60').values = Array.from({ length: 60 }, () => Array.from({ length: 26 }, () => 1));
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    });
    await page.locator('.scroller').evaluate((box) => box.scrollTo(800, 800));
    await cell(page, 'B2').click();
    await press('ArrowDown', 'ArrowDown', 'ArrowRight');
    const [active, frozen] = [await boxOf(cell(page, 'C4')), await boxOf(cell(page, 'B3'))];
    expect(active.y).toBeGreaterThanOrEqual(frozen.y + frozen.height - 1);
    expect(active.x).toBeGreaterThanOrEqual(frozen.x + frozen.width - 1);
  });

  test('a chart is said to be kept, over its cells, wherever these are now', async () => {
    await openAfter(
      page,
      (sheet) => {
        sheet.getRange('A1:I12').values = Array.from({ length: 12 }, () =>
          Array.from({ length: 9 }, () => 'x'),
        );
        sheet.getRange('4:4').format.rowHeight = 60;
        sheet.getRange('1:1').insert('Down');
      },
      await charted(between()),
    );
    const [first, last] = [await boxOf(cell(page, 'E3')), await boxOf(cell(page, 'H10'))];
    const over = {
      ...{ x: first.x, y: first.y + 2 },
      ...{ width: last.x + last.width - first.x, height: last.y + last.height - first.y },
    };
    const chart = page.getByText('Biểu đồ được giữ nguyên');
    expect(edgesApart(await boxOf(chart), over)).toBeLessThan(2);
  });

  test('without gridlines only the lines of cells are left', async () => {
    await openAfter(page, (sheet) => {
      sheet.showGridlines = false;
      sheet.getRange('B2').format.borders.getItem('EdgeBottom').style = 'Continuous';
    });
    expect(await css(cell(page, 'D4'), 'border-bottom-color')).toBe('rgba(0, 0, 0, 0)');
    expect(await css(cell(page, 'B2'), 'border-bottom-color')).toBe('rgb(0, 0, 0)');
  });
});

describe('a cell with a list', () => {
  beforeEach(() =>
    openAfter(page, (sheet) => {
      sheet.getRange('A1:A9').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'Chưa xong,Đã xong' },
      };
    }),
  );

  test('Alt+arrow down opens it, arrows and Enter choose', async () => {
    await cell(page, 'A1').click();
    await press('Alt+ArrowDown', 'ArrowDown');
    const chosen = page.getByRole('option', { selected: true });
    expect(await chosen.textContent()).toBe('Đã xong');
    await press('Enter');
    expect(await cell(page, 'A1').textContent()).toBe('Đã xong');
    expect(await page.getByRole('listbox').count()).toBe(0);
  });

  test('the mouse does too', async () => {
    await cell(page, 'A2').click();
    await page.getByRole('button', { name: 'Chọn giá trị từ danh sách' }).click();
    await page.getByRole('option', { name: 'Chưa xong' }).click();
    expect(await cell(page, 'A2').textContent()).toBe('Chưa xong');
  });

  test('anything else is refused, and can be corrected', async () => {
    await cell(page, 'A3').click();
    await page.keyboard.type('Xong rồi');
    await press('Enter');
    expect(await page.getByRole('alert').textContent()).toContain('Chưa xong, Đã xong');
    await press('Control+a');
    await page.keyboard.type('Đã xong');
    await press('Enter');
    expect(await cell(page, 'A3').textContent()).toBe('Đã xong');
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

test('a protected sheet takes nothing, and says so', async () => {
  await openAfter(page, (sheet) => {
    sheet.getRange('A1').values = [['khóa']];
    sheet.protection.protect();
  });
  await cell(page, 'A1').click();
  await page.keyboard.type('mở');
  await press('Enter');
  expect(await page.getByRole('alert').textContent()).toContain('được bảo vệ');
  await press('Escape', 'Delete');
  expect(await cell(page, 'A1').textContent()).toBe('khóa');
  expect(await page.getByRole('status').textContent()).toContain('được bảo vệ');
});

describe('5,000 rows', () => {
  const ROWS = 5_000;
  beforeEach(() =>
    openAfter(page, (sheet) => {
      sheet.getRange(`A1:C${ROWS}`).values = Array.from({ length: ROWS }, (_, row) => [
        row + 1,
        `Nhiệm vụ ${row + 1}`,
        'Quý I',
      ]);
    }),
  );

  test('few of them are drawn at a time', async () => {
    expect(await page.locator('tbody tr').count()).toBeLessThan(150);
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(ROWS + 41));
  });

  test('Ctrl+End goes to the last one, wherever the grid was scrolled to', async () => {
    await page.locator('.scroller').evaluate((box) => box.scrollTo(0, 50_000));
    await cell(page, 'B2510').waitFor();
    await cell(page, 'B2510').click();
    await press('Control+End');
    await cell(page, `C${ROWS}`).waitFor();
    expect(await cell(page, `B${ROWS}`).textContent()).toBe(`Nhiệm vụ ${ROWS}`);
    await inSight(page, ROWS - 1);
  });

  test('a cell far away can be typed in', async () => {
    const box = page.locator('.name-box');
    await box.fill('C4000');
    await box.press('Enter');
    await cell(page, 'C4000').waitFor();
    await page.keyboard.type('xa');
    await press('Enter');
    expect(await cell(page, 'C4000').textContent()).toBe('xa');
  });
});
