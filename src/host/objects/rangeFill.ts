import { commonStyle, restyle } from '../edit/restyle';
import { resolveColor } from '../model/resolveColor';
import { NO_FILL, type Fill } from '../model/Style';
import { does, readOnly, readWrite, type ObjectType } from '../protocol/ObjectType';
import { colorValue } from './colorValue';
import type { AreasTarget } from './Targets';
import type { Session } from '../protocol/Session';

function setFill(session: Session, { sheet, areas }: AreasTarget, fill: Fill): void {
  for (const area of areas)
    restyle(session, sheet, area, `fill ${JSON.stringify(fill)}`, (style) => ({ ...style, fill }));
}

/** Excel.FillPattern by what the file says (ST_PatternType). */
const PATTERNS: Readonly<Record<string, string>> = {
  none: 'None',
  solid: 'Solid',
  mediumGray: 'Gray50',
  darkGray: 'Gray75',
  lightGray: 'Gray25',
  gray125: 'Gray16',
  gray0625: 'Gray8',
};

export const rangeFill: ObjectType<AreasTarget> = {
  since: '1.1',
  properties: {
    // A cell without a fill reads as white.
    color: readWrite(
      '1.1',
      ({ sheet, areas }, session) =>
        commonStyle(session, sheet, areas, ({ fill }) =>
          fill.pattern === 'none'
            ? '#FFFFFF'
            : resolveColor(fill.foreground, session.workbook.styles, '#FFFFFF'),
        ) ?? '',
      (target, value, session) =>
        setFill(
          session,
          target,
          value === ''
            ? NO_FILL
            : { pattern: 'solid', foreground: { rgb: colorValue(value) }, background: { indexed: 64 } },
        ),
    ),
    pattern: readOnly('1.9', ({ sheet, areas }, session) =>
      commonStyle(session, sheet, areas, ({ fill }) => PATTERNS[fill.pattern] ?? 'Solid'),
    ),
  },
  methods: { clear: does('1.1', (target, _, session) => setFill(session, target, NO_FILL)) },
};
