import {
  columnPoints,
  isStandardWidth,
  resetWidths,
  rowPoints,
  setColumnPoints,
  setRowPoints,
} from '../edit/sizes';
import { commonStyle, restyle } from '../edit/restyle';
import type { Alignment } from '../model/Style';
import type { Json } from '../model/Workbook';
import { choice, flagValue, numberValue } from '../protocol/args';
import { opens, readWrite, type ObjectType, type Property } from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';
import { wireName } from '../protocol/wireName';
import type { AreasTarget } from './Targets';

type Read = string | number | boolean;

/** A property of the alignment: null where the cells differ. */
const aligned = (
  since: string,
  read: (alignment: Alignment) => Read,
  write: (value: Json) => Partial<Alignment>,
): Property<AreasTarget> =>
  readWrite(
    since,
    ({ sheet, areas }, session) => commonStyle(session, sheet, areas, ({ alignment }) => read(alignment)),
    ({ sheet, areas }, value, session) => {
      const change = write(value);
      for (const area of areas) {
        restyle(
          session,
          sheet,
          area,
          `alignment ${JSON.stringify(change, (_, part: unknown) => part ?? null)}`,
          (style) => ({
            ...style,
            alignment: { ...style.alignment, ...change },
          }),
        );
      }
    },
  );

const HORIZONTAL = {
  General: undefined,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const;
const VERTICAL = {
  Top: 'top',
  Center: 'center',
  Bottom: undefined,
  Justify: 'justify',
  Distributed: 'distributed',
} as const;
const ORDERS = { Context: undefined, LeftToRight: 1, RightToLeft: 2 } as const;

/** The Office.js name of a value that the file has. */
const nameOf = (
  names: Readonly<Record<string, string | number | undefined>>,
  value: string | number | undefined,
  otherwise: string,
) => Object.keys(names).find((name) => names[name] === value) ?? otherwise;

const keysOf = <T extends object>(names: T) => Object.keys(names) as (keyof T & string)[];

/** Degrees in Office.js; files write 91–180 for 1–90 degrees downwards and 255 for stacked letters (180 in Office.js). */
const degrees = (rotation = 0) => (rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation);
const rotation = (value: number) => (value === 180 ? 255 : value < 0 ? 90 - value : value);

export const rangeFormat: ObjectType<AreasTarget> = {
  since: '1.1',
  properties: {
    horizontalAlignment: aligned(
      '1.1',
      ({ horizontal }) => nameOf(HORIZONTAL, horizontal === 'general' ? undefined : horizontal, 'General'),
      (value) => ({
        horizontal: HORIZONTAL[choice(value, keysOf(HORIZONTAL), 'horizontalAlignment')],
      }),
    ),
    verticalAlignment: aligned(
      '1.1',
      ({ vertical }) => nameOf(VERTICAL, vertical === 'bottom' ? undefined : vertical, 'Bottom'),
      (value) => ({
        vertical: VERTICAL[choice(value, keysOf(VERTICAL), 'verticalAlignment')],
      }),
    ),
    wrapText: aligned(
      '1.1',
      ({ wrap }) => wrap ?? false,
      (value) => ({ wrap: flagValue(value, 'wrapText') || undefined }),
    ),
    indentLevel: aligned(
      '1.9',
      ({ indent }) => indent ?? 0,
      (value) => ({ indent: numberValue(value, 'indentLevel', 0, 250) || undefined }),
    ),
    textOrientation: aligned(
      '1.7',
      ({ rotation: turned }) => degrees(turned),
      (value) => ({
        rotation: rotation(value === 180 ? 180 : numberValue(value, 'textOrientation', -90, 90)) || undefined,
      }),
    ),
    shrinkToFit: aligned(
      '1.9',
      ({ shrink }) => shrink ?? false,
      (value) => ({ shrink: flagValue(value, 'shrinkToFit') || undefined }),
    ),
    readingOrder: aligned(
      '1.9',
      ({ readingOrder }) => nameOf(ORDERS, readingOrder, 'Context'),
      (value) => ({
        readingOrder: ORDERS[choice(value, keysOf(ORDERS), 'readingOrder')],
      }),
    ),
    columnWidth: readWrite(
      '1.2',
      ({ sheet, areas }) => columnPoints(sheet, areas),
      ({ sheet, areas }, value, session) =>
        setColumnPoints(session, sheet, areas, numberValue(value, 'columnWidth', 0, 1_790)),
    ),
    useStandardWidth: readWrite(
      '1.7',
      ({ sheet, areas }) => isStandardWidth(sheet, areas),
      ({ sheet, areas }, value, session) => {
        // Microsoft: "setting it to false has no effect".
        if (flagValue(value, 'useStandardWidth')) resetWidths(session, sheet, areas);
      },
    ),
    rowHeight: readWrite(
      '1.2',
      ({ sheet, areas }, session) => rowPoints(session, sheet, areas),
      ({ sheet, areas }, value, session) =>
        setRowPoints(session, sheet, areas, numberValue(value, 'rowHeight', 0, 409.5)),
    ),
  },
  navigation: {
    fill: opens('1.1', (target) => ref('RangeFill', target)),
    font: opens('1.1', (target) => ref('RangeFont', target)),
    borders: opens('1.1', (target) => ref('RangeBorderCollection', target)),
    protection: opens('1.2', (target) => ref('FormatProtection', target)),
  },
};

const protectedBy = (name: 'locked' | 'formulaHidden'): Property<AreasTarget> =>
  readWrite(
    '1.2',
    ({ sheet, areas }, session) => commonStyle(session, sheet, areas, (style) => style[name]),
    ({ sheet, areas }, value, session) => {
      const on = flagValue(value, name);
      for (const area of areas)
        restyle(session, sheet, area, `${wireName(name)} ${on}`, (style) => ({ ...style, [name]: on }));
    },
  );

export const formatProtection: ObjectType<AreasTarget> = {
  since: '1.2',
  properties: { locked: protectedBy('locked'), formulaHidden: protectedBy('formulaHidden') },
};
