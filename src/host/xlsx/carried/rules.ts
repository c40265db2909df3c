import { followArea } from '../../edit/followMove';
import { freeColumnName, shiftTableColumns } from '../../edit/tableColumns';
import { areaReference, parseArea } from '../../model/address';
import { sameArea, WHOLE_SHEET, type Area } from '../../model/Area';
import type { Move } from '../../model/Move';
import type { Sheet } from '../../model/Sheet';
import { escapeText } from '../../package/escapeXml';
import type { XmlElement } from '../../package/parseXml';
import { openingTag } from '../../package/patchXml';
import type { Span } from '../../package/replaceSpans';
import { xml, type Attributes } from '../../package/xml';
import { childNamed } from '../elements';
import { clientData, objectAnchor, oneCellAnchor, twoCellAnchor } from './anchors';
import { localName, type Following, type Rule, type Rules } from './followElement';
import {
  area,
  areas,
  followed,
  followedArea,
  formula,
  pivotTable,
  rulePlace,
  sheetName,
  type Kind,
} from './kinds';

/** Attributes that name places; the element goes with the first of them that is gone. */
const attributes =
  (kinds: Readonly<Record<string, Kind>>): Rule =>
  ({ attributes: written }, following) => {
    const now: Record<string, string> = {};
    for (const [name, kind] of Object.entries(kinds)) {
      const text = written[name];
      const then = text === undefined ? '' : followed(text, kind, following);
      if (then === undefined) return undefined;
      if (text !== undefined) now[name] = then;
    }
    return { attributes: now };
  };

/** The same for the content of the element. */
const content =
  (kind: Kind): Rule =>
  ({ text }, following) => {
    const now = followed(text, kind, following);
    return now === undefined ? undefined : { text: now };
  };

/** Says nothing of what is gone, and stays. */
const orNone =
  (name: string, kind: Kind): Rule =>
  ({ attributes: written }, following) => {
    const text = written[name];
    return text === undefined ? {} : { attributes: { [name]: followed(text, kind, following) } };
  };

/** Cells of a sheet that the element names beside them; a source that is gone stays named. */
const source: Rule = ({ attributes: written }, { own, moves }) => {
  if (written['sheet'] === undefined || written['r:id'] !== undefined) return {};
  let [ref, sheet] = [written['ref'], written['sheet']];
  for (const move of moves) {
    if (ref !== undefined && move.kind === 'shift' && sheet.toLowerCase() === move.name.toLowerCase())
      ref = area(ref, move.sheet, move) ?? ref;
    sheet = sheetName(sheet, own, move) ?? sheet;
  }
  return { attributes: { ref, sheet } };
};

/** Page breaks of a view of somebody's own: each stands before a row (column), counted from 0. */
const breaks =
  (axis: 'row' | 'column'): Rule =>
  ({ children }, following) => ({
    spans: children.flatMap((brk) => {
      const id = Number(brk.attributes['id']);
      const line =
        axis === 'row' ? { ...WHOLE_SHEET, row: id, rows: 1 } : { ...WHOLE_SHEET, column: id, columns: 1 };
      return inPlace(brk, id, followedArea(line, following)?.[axis], 'id');
    }),
  });

/** An element that counts from a place, or none. */
const inPlace = (element: XmlElement, was: number, now: number | undefined, name: string): Span[] => {
  if (now === undefined) return [{ start: element.start, end: element.end, text: '' }];
  return now === was ? [] : [openingTag(element, { [name]: now })];
};

/** Where a table is, or the rows of it that are filtered, after all moves. */
const tableArea = (place: Area, { own, moves }: Following): Area | undefined =>
  moves.reduce<Area | undefined>((now, move) => now && afterMove(now, own, move), place);

function afterMove(now: Area, own: Sheet | undefined, move: Move): Area | undefined {
  if (move.kind !== 'table') return followArea(now, own, move);
  const { before, area: after } = move;
  const isIt =
    move.sheet === own && now.row === before.row && sameArea({ ...now, rows: before.rows }, before);
  return isIt ? { ...now, rows: now.rows + after.rows - before.rows, columns: after.columns } : now;
}

/** Its columns are counted from its left end. */
const filter: Rule = ({ attributes: { ref }, children }, following) => {
  const was = parseArea(ref ?? '');
  const now = was && tableArea(was, following);
  if (!was || !now) return was ? undefined : {};
  const spans = children
    .filter(({ name }) => localName(name) === 'filterColumn')
    .flatMap((child) => {
      const id = Number(child.attributes['colId']);
      const place = followedArea({ ...was, column: was.column + id, columns: 1 }, following);
      const column = place && place.column - now.column;
      return inPlace(child, id, column === undefined || column >= now.columns ? undefined : column, 'colId');
    });
  return { attributes: { ref: now === was ? ref : areaReference(now) }, spans };
};

/** The chart of a PivotTable names it. */
const pivotSource: Rule = (element, following) => {
  const name = childNamed(element, 'name');
  const now = name && followed(name.text, pivotTable, following);
  return name && now !== undefined && now !== name.text
    ? { spans: [{ start: name.inner, end: name.close, text: escapeText(now) }] }
    : {};
};

/** Cells that take values to try: each is marked when it is gone. */
const inputs =
  (marks: Readonly<Record<string, string>>): Rule =>
  ({ attributes: written }, following) => {
    const now = Object.entries(marks).map(([name, mark]) => {
      const text = written[name];
      const cell = text === undefined ? undefined : followed(text, area, following);
      return text === undefined ? {} : cell === undefined ? { [mark]: true } : { [name]: cell };
    });
    return { attributes: Object.assign({}, ...now) as Attributes };
  };

const GRID: Rules = {
  protectedRange: attributes({ sqref: areas }),
  ignoredError: attributes({ sqref: areas }),
  cellWatch: attributes({ r: area }),
  cellSmartTags: attributes({ r: area }),
  scenarios: orNone('sqref', areas),
  inputCells: inputs({ r: 'deleted' }),
  autoFilter: filter,
  sortState: attributes({ ref: area }),
  sortCondition: attributes({ ref: area }),
  dataRef: source,
  webPublishItem: attributes({ sourceRef: area }),
  rowBreaks: breaks('row'),
  colBreaks: breaks('column'),
  controlPr: attributes({ linkedCell: formula, listFillRange: formula }),
  anchor: objectAnchor,
  // Colour scales, data bars and icon sets.
  cfvo: attributes({ val: formula }),
  // Of extensions: rules and lists of newer Excels, sparklines.
  f: content(formula),
  sqref: content(areas),
};

/** Of cells; their formulas are modelled. */
export const CELL: Rules = { f: inputs({ r1: 'del1', r2: 'del2' }) };

interface TableColumn {
  readonly name: string;
  /** undefined for a new one. */
  readonly element: XmlElement | undefined;
}

/** A table and its columns. */
const table: Rule = (element, following) => {
  const list = childNamed(element, 'tableColumns');
  let place = parseArea(element.attributes['ref'] ?? '');
  if (!list || !place) return {};
  const was = list.children.map((child): TableColumn => ({
    name: child.attributes['name'] ?? '',
    element: child,
  }));
  let columns: readonly TableColumn[] = was;
  for (const move of following.moves) {
    if (move.kind === 'shift' && move.sheet === following.own)
      columns = shiftTableColumns(columns, place, move.shift, newColumn);
    if (move.kind === 'table' && move.table === element.attributes['displayName']) {
      const known = columns;
      columns = move.columns.map((name, i) => known[i] ?? { name, element: undefined });
    }
    place = afterMove(place, following.own, move);
    if (!place) return undefined;
  }
  return { attributes: { ref: areaReference(place) }, spans: changedColumns(list, was, columns) };
};

function changedColumns(list: XmlElement, was: readonly TableColumn[], now: readonly TableColumn[]): Span[] {
  const spans: Span[] = was.flatMap((column) =>
    column.element && !now.includes(column)
      ? [{ start: column.element.start, end: column.element.end, text: '' }]
      : [],
  );
  let at = list.inner;
  let id = Math.max(0, ...list.children.map(({ attributes: own }) => Number(own['id'])));
  for (const { name, element } of now) {
    if (element) at = element.end;
    else spans.push({ start: at, end: at, text: xml(prefixed(list, 'tableColumn'), { id: ++id, name }) });
  }
  return spans.length === 0 ? [] : [openingTag(list, { count: now.length }), ...spans];
}

const newColumn = (columns: readonly TableColumn[]): TableColumn => ({
  name: freeColumnName(columns.map(({ name }) => name)),
  element: undefined,
});

const prefixed = ({ name }: XmlElement, local: string) => name.replace(/[^:]*$/, local);

const CHART: Rules = { f: content(formula), sqref: content(formula), pivotSource };

const DRAWING: Rules = {
  twoCellAnchor,
  oneCellAnchor,
  sp: attributes({ textlink: formula }),
  cameraTool: attributes({ cellRange: formula }),
};

/**
 * What names cells or sheets in the parts of a workbook and is not modelled, by the kind of the relationship that leads to
 * the part.
 */
export const RULES = {
  workbook: { f: content(formula) },
  worksheet: GRID,
  dialogsheet: GRID,
  xlMacrosheet: GRID,
  xlIntlMacrosheet: GRID,
  comments: { comment: attributes({ ref: area }) },
  threadedComment: { threadedComment: attributes({ ref: area }) },
  vmlDrawing: { ClientData: clientData },
  drawing: DRAWING,
  chart: CHART,
  chartEx: CHART,
  chartUserShapes: DRAWING,
  ctrlProp: {
    formControlPr: attributes({
      fmlaLink: formula,
      fmlaRange: formula,
      fmlaGroup: formula,
      fmlaTxbx: formula,
    }),
  },
  table: {
    table,
    autoFilter: filter,
    sortState: attributes({ ref: area }),
    sortCondition: attributes({ ref: area }),
    calculatedColumnFormula: content(formula),
    totalsRowFormula: content(formula),
  },
  tableSingleCells: { singleXmlCell: attributes({ r: area }) },
  pivotTable: { location: attributes({ ref: area }), conditionalFormat: attributes({ priority: rulePlace }) },
  pivotCacheDefinition: { worksheetSource: source, rangeSet: source },
  connections: { parameter: attributes({ cell: formula }) },
} as const satisfies Readonly<Record<string, Rules>>;

export type CarriedKind = keyof typeof RULES;

/** Parts that name cells of their own sheet alone. */
export const OF_OWN_CELLS: ReadonlySet<CarriedKind> = new Set([
  'comments',
  'threadedComment',
  'tableSingleCells',
  'pivotTable',
]);
