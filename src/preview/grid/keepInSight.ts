/** Scrolls as little as brings a cell out from under the headings and frozen panes and into the scroller. */
export function keepInSight(cell: HTMLElement, scroller: HTMLElement): void {
  const head = scroller.querySelector('thead');
  const at = cell.getBoundingClientRect();
  const box = scroller.getBoundingClientRect();
  const top = head?.getBoundingClientRect().bottom ?? box.top;
  const left = Math.max(
    ...[...scroller.querySelectorAll('thead tr.letters .frozen, thead .all')].map(
      (heading) => heading.getBoundingClientRect().right,
    ),
  );
  const bottom = box.top + scroller.clientHeight;
  const right = box.left + scroller.clientWidth;
  if (head?.contains(cell) !== true) scroller.scrollTop += shift(at.top, at.bottom, top, bottom);
  if (!cell.matches('.frozen, [scope=row]')) scroller.scrollLeft += shift(at.left, at.right, left, right);
}

/**
 * How far to move so that from…to lies between low and high; the beginning wins when it does not fit. Outwards to whole
 * pixels: browsers scroll by no less, and would leave a fraction of the cell behind.
 */
function shift(from: number, to: number, low: number, high: number): number {
  if (from < low || to - from > high - low) return Math.floor(from - low);
  return to > high ? Math.ceil(to - high) : 0;
}
