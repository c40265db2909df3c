import type { RowGroup } from './groupRows';

/**
 * The number of each task by its sheet row, as people will quote it: "a)" under 3 is "3a", a bullet has none. The 3 may
 * be a task itself or the heading of its letters.
 */
export function taskNumbers(groups: readonly RowGroup[]): ReadonlyMap<number, string> {
  const numbers = new Map<number, string>();
  let parent = '';
  for (const { head } of groups) {
    const { code } = head;
    const isNumber = code?.kind === 'number' || code?.kind === 'path';
    if (head.kind === 'section') {
      parent = isNumber ? code.text : '';
      continue;
    }
    if (isNumber) parent = code.text;
    if (code?.kind === 'bullet') continue;
    numbers.set(head.row, code?.kind === 'lower' ? parent + code.text : (code?.text ?? ''));
  }
  return numbers;
}
