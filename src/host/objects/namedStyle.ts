import { applyNamedStyle } from '../edit/applyNamedStyle';
import { commonStyle } from '../edit/restyle';
import { styleName } from '../model/Styles';
import { textValue } from '../protocol/args';
import { readWrite, type Property } from '../protocol/ObjectType';
import type { AreasTarget } from './Targets';

/** The named style that cells are based on; null where they differ. */
export const namedStyle: Property<AreasTarget> = readWrite(
  '1.7',
  ({ sheet, areas }, session) =>
    commonStyle(session, sheet, areas, (style) => styleName(session.workbook.styles, style)),
  ({ sheet, areas }, value, session) => {
    for (const area of areas) applyNamedStyle(session, sheet, area, textValue(value, 'style'));
  },
);
