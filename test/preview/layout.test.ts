import { startBrowser, type PreviewBrowser } from './startBrowser';

jest.setTimeout(120_000);

let browser: PreviewBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test('at 1366×768 the sheet is beside the pane, which is 350 pixels wide and scrolls down only', async () => {
  const { page, pane } = await browser.open();
  await pane.getByRole('button', { name: /^Lập báo cáo/ }).waitFor();
  expect((await page.locator('aside').boundingBox())?.width).toBe(350);
  const [wide, room] = await pane.locator('html').evaluate((html) => [html.scrollWidth, html.clientWidth]);
  expect(wide).toBe(room);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(768);
});

test('at 320 pixels one of the two is shown, and nothing sticks out', async () => {
  const { page, pane } = await browser.open({ viewport: { width: 320, height: 640 } });
  expect(await page.getByRole('grid').isVisible()).toBe(true);
  expect(await page.locator('iframe').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Ngăn tác vụ' }).click();
  expect(await page.getByRole('grid').isVisible()).toBe(false);
  await pane.getByRole('button', { name: /^Lập báo cáo/ }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('dark windows have a dark page and pane; the sheet is paper', async () => {
  const { page, pane } = await browser.open({ colorScheme: 'dark' });
  await pane.getByRole('button', { name: /^Lập báo cáo/ }).waitFor();
  const background = (node: Element) => getComputedStyle(node).backgroundColor;
  expect(await page.locator('header').evaluate(background)).toBe('rgb(41, 41, 41)');
  expect(await pane.locator('#root > div').evaluate(background)).toBe('rgb(41, 41, 41)');
  expect(await page.getByRole('grid').evaluate(background)).toBe('rgb(255, 255, 255)');
});

describe('for a screen reader', () => {
  test('the sheet is a grid with counted rows, columns and headings', async () => {
    const { page } = await browser.open({ withPane: false });
    const grid = page.getByRole('grid', { name: 'Trang tính Kế hoạch 2025' });
    expect(
      await grid.getByRole('columnheader', { name: 'E', exact: true }).getAttribute('aria-colindex'),
    ).toBe('6');
    const row = grid.getByRole('row', { name: /^7 1 Xây dựng/ });
    expect(await row.getAttribute('aria-rowindex')).toBe('8');
    expect(await row.getByRole('rowheader').textContent()).toBe('7');
    expect(await row.getByRole('gridcell').nth(4).getAttribute('aria-colindex')).toBe('6');
  });

  test('the focus points to the active cell', async () => {
    const { page } = await browser.open({ withPane: false });
    await page.locator('#cell-6-1').click();
    await page.keyboard.press('ArrowRight');
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('aria-activedescendant')).toBe('cell-6-2');
    expect(await focused.getAttribute('aria-controls')).toBe('grid');
    expect(await page.locator('#cell-6-2').getAttribute('aria-selected')).toBe('true');
  });

  test('all that can be pressed or typed in has a name; ids are unique; parts have headings', async () => {
    const { page } = await browser.open({ withPane: false });
    const found = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const controls = [...document.querySelectorAll('button, input:not([hidden]), textarea, iframe')];
      const nameless = controls.filter(
        (control) =>
          ![control.getAttribute('aria-label'), control.getAttribute('title'), control.textContent].some(
            Boolean,
          ),
      );
      return {
        repeated: ids.length - new Set(ids).size,
        nameless: nameless.map(({ outerHTML }) => outerHTML),
      };
    });
    expect(found).toEqual({ repeated: 0, nameless: [] });
    expect(await page.getByRole('heading').allTextContents()).toEqual([
      'Kế hoạch 2025.xlsx',
      'Theo dõi kế hoạch TTHC',
    ]);
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
  });

  test('by keyboard alone one comes to every part and out of it', async () => {
    const { page } = await browser.open({ withPane: false });
    const stops: string[] = [];
    for (let stop = 0; stop < 6; stop++) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(() => {
          const { activeElement: focused } = document;
          return (focused?.ariaLabel ?? focused?.textContent ?? '').slice(0, 40);
        }),
      );
    }
    expect(stops).toEqual(['Mở tệp…', 'Sổ mới', 'Tải về', 'Ô đang chọn', 'Nội dung ô A1', 'Ô A1']);
  });
});
