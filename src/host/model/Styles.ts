import { PLAIN_STYLE, type DifferentialStyle, type Style } from './Style';

/** The cell formats of a workbook; a cell holds a number into this table, and 0 is the default. */
export interface Styles {
  readonly table: Style[];
  readonly differential: DifferentialStyle[];
  /** dk1, lt1 … as RRGGBB, in the order in which `theme` counts (0 is lt1). */
  readonly theme: readonly string[];
  /** The colours that `indexed` counts, where the workbook redefines them. */
  readonly palette: readonly string[];
  /** The named styles that cell formats are based on (cellStyleXfs), by `Style.base`. */
  readonly named: readonly NamedStyle[];
  readonly index: Map<string, number>;
  /** By change and style number: the style that the change gives. */
  readonly derived: Map<string, Map<number, number>>;
}

export interface NamedStyle {
  readonly name: string;
  /** How a cell looks that has nothing else. */
  readonly style: Style;
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

/** Of the named style that a style is based on. */
export const styleName = ({ named }: Styles, { base }: Style): string => named[base]?.name ?? 'Normal';

export function styleNumber(styles: Styles, style: Style): number {
  if (styles.index.size === 0)
    styles.table.forEach((known, number) => rememberFirst(styles.index, key(known), number));
  const known = styles.index.get(key(style));
  if (known !== undefined) return known;
  styles.table.push(style);
  styles.index.set(key(style), styles.table.length - 1);
  return styles.table.length - 1;
}

/** Gives the number of the style that `change` makes of a style; `name` says which change it is. */
export function derivation(
  styles: Styles,
  name: string,
  change: (style: Style) => Style,
): (number: number) => number {
  const known = styles.derived.get(name) ?? new Map<number, number>();
  styles.derived.set(name, known);
  return (number) => {
    const derived = known.get(number) ?? styleNumber(styles, change(styleAt(styles, number)));
    known.set(number, derived);
    return derived;
  };
}

const rememberFirst = (index: Map<string, number>, text: string, number: number) => {
  if (!index.has(text)) index.set(text, number);
};

/** Equal styles give equal text whatever the order in which their parts were set. */
const key = ({ font, fill, border, alignment, ...rest }: Style) =>
  [font, fill, border, alignment].map(partKey).join('|') + partText(rest);

/** Styles share their fonts, fills, borders and alignments. */
const PART_KEYS = new WeakMap<object, string>();

function partKey(part: object): string {
  const known = PART_KEYS.get(part);
  if (known !== undefined) return known;
  const text = partText(part);
  PART_KEYS.set(part, text);
  return text;
}

const partText = (part: object): string =>
  JSON.stringify(part, (_, value: unknown) =>
    value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, item]) => item !== undefined && item !== false)
            .sort(),
        )
      : value,
  );
