import type { Sheet } from '../../model/Sheet';
import { childrenOf, flag, numeric, outerXml, rewritten, xml } from '../../package/xml';
import type { Section } from '../Section';

/** A break's id is the 1-based row (column) it stands after: the 0-based one that begins the new page. */
const breaks = (name: string, list: 'rowBreaks' | 'columnBreaks', farthest: number): Section => ({
  name,
  read([element], sheet) {
    sheet[list] = new Map(
      childrenOf(element, 'brk').flatMap((brk) => {
        const id = numeric(brk.attributes['id']);
        return id === undefined ? [] : [[id, brk] as const];
      }),
    );
  },
  write(sheet: Sheet) {
    const places = [...sheet[list]].sort(([a], [b]) => a - b);
    const items = places.map(([id, brk]) => {
      if (!brk) return xml('brk', { id, max: farthest, man: true });
      return numeric(brk.attributes['id']) === id ? outerXml(brk) : rewritten(brk, 'brk', { id }, '');
    });
    const manual = places.filter(([, brk]) => !brk || flag(brk.attributes['man']));
    return items.length === 0
      ? ''
      : xml(name, { count: items.length, manualBreakCount: manual.length }, items.join(''));
  },
});

export const rowBreaks = breaks('rowBreaks', 'rowBreaks', 16_383);
export const columnBreaks = breaks('colBreaks', 'columnBreaks', 1_048_575);
