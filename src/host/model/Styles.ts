import { PLAIN_STYLE, type DifferentialStyle, type Style } from './Style';

/** The cell formats of a workbook; a cell holds a number into this table, and 0 is the default. */
export interface Styles {
  readonly table: Style[];
  readonly differential: DifferentialStyle[];
  /** dk1, lt1 … as RRGGBB, in the order in which `theme` counts (0 is lt1). */
  readonly theme: readonly string[];
  /** The colours that `indexed` counts, where the workbook redefines them. */
  readonly palette: readonly string[];
  /** The names of the styles that cell formats are based on (cellStyleXfs). */
  readonly names: readonly string[];
  readonly index: Map<string, number>;
  /** By style number and change: the style that the change gives. */
  readonly derived: Map<string, number>;
}

/** Office's own theme, in the order of `theme` indexes. */
export const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

export const styleAt = (styles: Styles, number: number): Style =>
  styles.table[number] ?? styles.table[0] ?? PLAIN_STYLE;

export function styleNumber(styles: Styles, style: Style): number {
  if (styles.index.size === 0)
    styles.table.forEach((known, number) => rememberFirst(styles.index, key(known), number));
  const known = styles.index.get(key(style));
  if (known !== undefined) return known;
  styles.table.push(style);
  styles.index.set(key(style), styles.table.length - 1);
  return styles.table.length - 1;
}

/** The number of the style that `change` makes of style `number`; `name` says which change it is. */
export function derivedStyle(
  styles: Styles,
  number: number,
  name: string,
  change: (style: Style) => Style,
): number {
  const memo = `${number}|${name}`;
  const known = styles.derived.get(memo);
  if (known !== undefined) return known;
  const derived = styleNumber(styles, change(styleAt(styles, number)));
  styles.derived.set(memo, derived);
  return derived;
}

const rememberFirst = (index: Map<string, number>, text: string, number: number) => {
  if (!index.has(text)) index.set(text, number);
};

/** Equal styles give equal text whatever the order in which their parts were set. */
const key = (style: Style) =>
  JSON.stringify(style, (_, value: unknown) =>
    value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, part]) => part !== undefined && part !== false)
            .sort(),
        )
      : value,
  );
