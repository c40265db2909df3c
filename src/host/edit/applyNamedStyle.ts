import type { Area } from '../model/Area';
import type { Sheet } from '../model/Sheet';
import { invalidArgument } from '../protocol/HostError';
import type { Session } from '../protocol/Session';
import { restyle } from './restyle';

/** Cells look as the style says and have no format of their own any more, as after a click on it in Excel. */
export function applyNamedStyle(session: Session, sheet: Sheet, area: Area, name: string): void {
  const found = session.workbook.styles.named.find((style) => style.name === name);
  if (!found) throw invalidArgument(`The workbook has no style ${name}.`);
  restyle(session, sheet, area, `style ${name}`, () => found.style);
}
