import type { Sheet } from '../../model/Sheet';
import { childrenOf, numeric, outerXml, xml } from '../../package/xml';
import type { Section } from '../Section';

/** A break's id is the 1-based row (column) it stands after: the 0-based one that begins the new page. */
const breaks = (name: string, list: 'rowBreaks' | 'columnBreaks', farthest: number): Section => ({
  name,
  read([element], sheet) {
    sheet[list] = childrenOf(element, 'brk').flatMap(({ attributes }) => numeric(attributes['id']) ?? []);
  },
  write(sheet: Sheet, [element]) {
    const ids = [...sheet[list]].sort((a, b) => a - b);
    const known = new Map(
      childrenOf(element, 'brk').map((brk) => [numeric(brk.attributes['id']), outerXml(brk)]),
    );
    const items = ids.map((id) => known.get(id) ?? xml('brk', { id, max: farthest, man: true }));
    return ids.length === 0
      ? ''
      : xml(name, { count: ids.length, manualBreakCount: ids.length }, items.join(''));
  },
});

export const rowBreaks = breaks('rowBreaks', 'rowBreaks', 16_383);
export const columnBreaks = breaks('colBreaks', 'columnBreaks', 1_048_575);
