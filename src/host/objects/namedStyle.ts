import { commonStyle, restyle } from '../edit/restyle';
import { styleName } from '../model/Styles';
import { textValue } from '../protocol/args';
import { readWrite, type Property } from '../protocol/ObjectType';
import type { AreasTarget } from './Targets';
import type { Area } from '../model/Area';
import type { Sheet } from '../model/Sheet';
import { invalidArgument } from '../protocol/HostError';
import type { Session } from '../protocol/Session';

/** The named style that cells are based on; null where they differ. */
export const namedStyle: Property<AreasTarget> = readWrite(
  '1.7',
  ({ sheet, areas }, session) =>
    commonStyle(session, sheet, areas, (style) => styleName(session.workbook.styles, style)),
  ({ sheet, areas }, value, session) => {
    for (const area of areas) applyNamedStyle(session, sheet, area, textValue(value, 'style'));
  },
);

/** Cells look as the style says and have no format of their own any more, as after a click on it in Excel. */
function applyNamedStyle(session: Session, sheet: Sheet, area: Area, name: string): void {
  const found = session.workbook.styles.named.find((style) => style.name === name);
  if (!found) throw invalidArgument(`The workbook has no style ${name}.`);
  restyle(session, sheet, area, `style ${name}`, () => found.style);
}
