import { shiftAnchor } from '../../edit/shiftAnchor';
import type { Anchor, AnchorPoint, Placement } from '../../model/Anchor';
import { cellArea } from '../../model/Area';
import type { XmlElement } from '../../package/parseXml';
import type { Span } from '../../package/replaceSpans';
import { flag, numeric } from '../../package/xml';
import { childNamed } from '../elements';
import type { Followed, Following, Rule } from './followElement';
import { followed, followedArea, formula } from './kinds';

export const followAnchor = (anchor: Anchor, placement: Placement, { own, moves }: Following): Anchor =>
  moves.reduce(
    (now, move) =>
      move.kind === 'shift' && move.sheet === own ? shiftAnchor(now, move.shift, placement) : now,
    anchor,
  );

const newText = ({ inner, close, text }: XmlElement, now: string): Span[] =>
  text === now ? [] : [{ start: inner, end: close, text: now }];

/** By the names of their elements (ECMA-376 20.5.2.5). */
const COORDINATES = [
  ['col', 'column'],
  ['colOff', 'x'],
  ['row', 'row'],
  ['rowOff', 'y'],
] as const;

export function readPoint(element: XmlElement): AnchorPoint {
  const at = (name: string) => numeric(childNamed(element, name)?.text) ?? 0;
  return { row: at('row'), column: at('col'), x: at('colOff'), y: at('rowOff') };
}

const changedPoint = (element: XmlElement, was: AnchorPoint, now: AnchorPoint): Span[] =>
  COORDINATES.flatMap(([name, key]) => {
    const coordinate = childNamed(element, name);
    return coordinate && was[key] !== now[key] ? newText(coordinate, String(now[key])) : [];
  });

/** What hangs between two corners, or from one. */
const anchored =
  (placementOf: (element: XmlElement) => Placement): Rule =>
  (element, following) => {
    const [first, second] = [childNamed(element, 'from'), childNamed(element, 'to')];
    if (!first) return {};
    const from = readPoint(first);
    const was = { from, to: second ? readPoint(second) : from };
    const now = followAnchor(was, placementOf(element), following);
    return {
      spans: [
        ...changedPoint(first, was.from, now.from),
        ...(second ? changedPoint(second, was.to, now.to) : []),
      ],
    };
  };

/** How it hangs there (20.5.3.2). */
export const placementOf = ({ attributes }: XmlElement): Placement =>
  attributes['editAs'] === 'oneCell' || attributes['editAs'] === 'absolute'
    ? attributes['editAs']
    : 'twoCell';

export const twoCellAnchor = anchored(placementOf);
export const oneCellAnchor = anchored(() => 'oneCell');

const placement = (moves: boolean, sizes: boolean): Placement =>
  moves ? (sizes ? 'twoCell' : 'oneCell') : 'absolute';

/** Of a control or an embedded object (18.3.1.2). */
export const objectAnchor = anchored(({ attributes }) =>
  placement(flag(attributes['moveWithCells']), flag(attributes['sizeWithCells'])),
);

const FORMULAS = ['FmlaLink', 'FmlaRange', 'FmlaGroup', 'FmlaPict', 'FmlaTxbx'];

/**
 * What Excel keeps about a shape of a VML drawing (ECMA-376 part 4, 19.4.2.12). A comment goes with its cell. MoveWithCells
 * and SizeWithCells say the opposite of their names: Excel writes them for what does not move, or has a size of its own.
 */
export const clientData: Rule = (element, following) => {
  const spans = FORMULAS.flatMap((name) => {
    const item = childNamed(element, name);
    return item ? newText(item, followed(item.text, formula, following) ?? item.text) : [];
  });
  const isOn = (name: string) => {
    const item = childNamed(element, name);
    return item !== undefined && !/^f/i.test(item.text.trim());
  };
  return element.attributes['ObjectType'] === 'Note'
    ? note(element, following)
    : {
        spans: [
          ...spans,
          ...anchorText(element, (anchor) =>
            followAnchor(anchor, placement(!isOn('MoveWithCells'), !isOn('SizeWithCells')), following),
          ),
        ],
      };
};

/** The box of a comment keeps its distance from the cell. */
function note(element: XmlElement, following: Following): Followed | undefined {
  const [row, column] = [childNamed(element, 'Row'), childNamed(element, 'Column')];
  if (!row || !column) return {};
  const was = { row: numeric(row.text) ?? 0, column: numeric(column.text) ?? 0 };
  const now = followedArea(cellArea(was.row, was.column), following);
  if (!now) return undefined;
  const moved = (point: AnchorPoint): AnchorPoint => ({
    ...point,
    row: Math.max(0, point.row + now.row - was.row),
    column: Math.max(0, point.column + now.column - was.column),
  });
  if (now.row === was.row && now.column === was.column) return {};
  return {
    spans: [
      ...newText(row, String(now.row)),
      ...newText(column, String(now.column)),
      ...anchorText(element, ({ from, to }) => ({ from: moved(from), to: moved(to) })),
    ],
  };
}

/** "1, 15, 0, 2, 3, 15, 4, 5": column, pixels, row, pixels of two corners. */
function anchorText(element: XmlElement, follow: (anchor: Anchor) => Anchor): Span[] {
  const item = childNamed(element, 'Anchor');
  const [column, x, row, y, column2, x2, row2, y2, ...more] = (item?.text ?? '').split(',').map(Number);
  if (!item || row2 === undefined || more.length > 0) return [];
  const corner = (...[c = 0, dx = 0, r = 0, dy = 0]: readonly (number | undefined)[]) => ({
    column: c,
    x: dx,
    row: r,
    y: dy,
  });
  const was = { from: corner(column, x, row, y), to: corner(column2, x2, row2, y2) };
  const now = follow(was);
  if (JSON.stringify(now) === JSON.stringify(was)) return [];
  const numbers = [now.from, now.to].flatMap((point) => [point.column, point.x, point.row, point.y]);
  return newText(item, numbers.join(', '));
}
