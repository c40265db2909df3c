import { commonStyle, restyle } from '../edit/restyle';
import {
  borderStyle,
  borderStyleName,
  borderWeightName,
  BORDER_STYLE_NAMES,
  BORDER_WEIGHT_NAMES,
} from '../cell/borderStyles';
import { isOnSheet, type Area } from '../model/Area';
import { resolveColor } from '../model/resolveColor';
import type { Border, BorderLine, BorderSide } from '../model/Style';
import { choice } from '../protocol/args';
import { readOnly, readWrite, type ObjectType } from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';
import type { Session } from '../protocol/Session';
import { colorValue } from './colorValue';
import type { AreasTarget, BorderTarget } from './Targets';

/** By edge: the cells it runs along, and the side of them that it is. */
const EDGES: Readonly<
  Record<string, (area: Area) => readonly { readonly area: Area; readonly side: BorderSide }[]>
> = {
  EdgeTop: (area) => [{ area: { ...area, rows: 1 }, side: 'top' }],
  EdgeBottom: (area) => [{ area: { ...area, row: area.row + area.rows - 1, rows: 1 }, side: 'bottom' }],
  EdgeLeft: (area) => [{ area: { ...area, columns: 1 }, side: 'left' }],
  EdgeRight: (area) => [
    { area: { ...area, column: area.column + area.columns - 1, columns: 1 }, side: 'right' },
  ],
  InsideHorizontal: (area) => [
    { area: { ...area, rows: area.rows - 1 }, side: 'bottom' },
    { area: { ...area, row: area.row + 1, rows: area.rows - 1 }, side: 'top' },
  ],
  InsideVertical: (area) => [
    { area: { ...area, columns: area.columns - 1 }, side: 'right' },
    { area: { ...area, column: area.column + 1, columns: area.columns - 1 }, side: 'left' },
  ],
  DiagonalDown: (area) => [{ area, side: 'diagonal' }],
  DiagonalUp: (area) => [{ area, side: 'diagonal' }],
};

const EDGE_NAMES = Object.keys(EDGES);

const sidesOf = ({ range, edge }: BorderTarget) =>
  range.areas
    .flatMap((area) => EDGES[edge]?.(area) ?? [])
    .filter(({ area: { rows, columns } }) => rows > 0 && columns > 0);

const isDrawn = (border: Border, edge: string, side: BorderSide) =>
  side !== 'diagonal' || (edge === 'DiagonalUp' ? border.diagonalUp === true : border.diagonalDown === true);

function readLine<T extends string>(
  target: BorderTarget,
  session: Session,
  read: (line: BorderLine | undefined) => T,
): T | null {
  const values = new Set(
    sidesOf(target).map(({ area, side }) =>
      commonStyle(session, target.range.sheet, [area], ({ border }) =>
        read(isDrawn(border, target.edge, side) ? border[side] : undefined),
      ),
    ),
  );
  const [first] = values;
  return values.size === 1 ? (first ?? null) : values.size === 0 ? read(undefined) : null;
}

function setLine(
  target: BorderTarget,
  session: Session,
  name: string,
  change: (line: BorderLine | undefined) => BorderLine | undefined,
): void {
  const { sheet } = target.range;
  for (const { area, side } of sidesOf(target)) {
    restyle(session, sheet, area, `border ${target.edge} ${side} ${name}`, (style) => {
      const line = change(isDrawn(style.border, target.edge, side) ? style.border[side] : undefined);
      return { ...style, border: { ...style.border, [side]: line, ...diagonal(target.edge, line) } };
    });
  }
  if (name === 'style None') clearNeighbours(target, session);
}

const diagonal = (edge: string, line: BorderLine | undefined): Border =>
  edge === 'DiagonalUp'
    ? { diagonalUp: line && true }
    : edge === 'DiagonalDown'
      ? { diagonalDown: line && true }
      : {};

const OPPOSITE = {
  EdgeTop: ['bottom', -1, 0],
  EdgeBottom: ['top', 1, 0],
  EdgeLeft: ['right', 0, -1],
  EdgeRight: ['left', 0, 1],
} as const;

/** Two cells share an edge: taking the line away takes it from the neighbour too. */
function clearNeighbours(target: BorderTarget, session: Session): void {
  const opposite = OPPOSITE[target.edge as keyof typeof OPPOSITE] as
    (typeof OPPOSITE)[keyof typeof OPPOSITE] | undefined;
  if (!opposite) return;
  const [side, rows, columns] = opposite;
  for (const { area } of sidesOf(target)) {
    const neighbour = { ...area, row: area.row + rows, column: area.column + columns };
    if (!isOnSheet(neighbour)) continue;
    restyle(session, target.range.sheet, neighbour, `border clear ${side}`, (style) => ({
      ...style,
      border: { ...style.border, [side]: undefined },
    }));
  }
}

const line = (style: string | undefined, old: BorderLine | undefined): BorderLine | undefined =>
  style === undefined ? undefined : { style, color: old?.color ?? { auto: true } };

export const rangeBorder: ObjectType<BorderTarget> = {
  since: '1.1',
  id: ({ edge }) => ({ Id: edge }),
  properties: {
    style: readWrite(
      '1.1',
      (target, session) => readLine(target, session, (found) => borderStyleName(found?.style)),
      (target, value, session) => {
        const style = choice(value, BORDER_STYLE_NAMES, 'style');
        setLine(target, session, `style ${style}`, (old) =>
          line(borderStyle(style, borderWeightName(old?.style)), old),
        );
      },
    ),
    weight: readWrite(
      '1.1',
      (target, session) => readLine(target, session, (found) => borderWeightName(found?.style)),
      (target, value, session) => {
        const weight = choice(value, BORDER_WEIGHT_NAMES, 'weight');
        setLine(target, session, `weight ${weight}`, (old) =>
          line(borderStyle(old ? borderStyleName(old.style) : 'Continuous', weight), old),
        );
      },
    ),
    color: readWrite(
      '1.1',
      (target, session) =>
        readLine(target, session, (found) => resolveColor(found?.color, session.workbook.styles, '#000000')),
      (target, value, session) => {
        const rgb = colorValue(value);
        setLine(target, session, `color ${rgb}`, (old) => ({ style: old?.style ?? 'thin', color: { rgb } }));
      },
    ),
  },
};

export const rangeBorderCollection: ObjectType<AreasTarget> = {
  since: '1.1',
  properties: { count: readOnly('1.1', () => EDGE_NAMES.length) },
  items: (range) => EDGE_NAMES.map((edge) => ref('RangeBorder', { range, edge })),
  item: (range, key) => ref('RangeBorder', { range, edge: choice(key, EDGE_NAMES, 'index') }),
};
