import type { Page } from 'playwright-core';

/**
 * Waits until the active cell is one of a row and its height lies in the grid, out from under the headings. In whole
 * pixels: where lines of text end, fonts decide.
 */
export async function inSight(page: Page, row: number): Promise<void> {
  await page.waitForFunction((wanted) => {
    const cell = document.querySelector<HTMLElement>('td.active');
    const grid = document.querySelector<HTMLElement>('.scroller');
    const head = grid?.querySelector('thead');
    if (cell?.dataset['row'] !== String(wanted) || !grid || !head) return false;
    const at = cell.getBoundingClientRect();
    const bottom = grid.getBoundingClientRect().top + grid.clientHeight;
    return (
      Math.round(at.top - head.getBoundingClientRect().bottom) >= 0 && Math.round(bottom - at.bottom) >= 0
    );
  }, row);
}
