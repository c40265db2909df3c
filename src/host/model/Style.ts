export interface Color {
  /** RRGGBB */
  readonly rgb?: string | undefined;
  readonly theme?: number | undefined;
  readonly tint?: number | undefined;
  readonly indexed?: number | undefined;
  readonly auto?: boolean | undefined;
}

export type Underline = 'none' | 'single' | 'double' | 'singleAccounting' | 'doubleAccounting';

export interface Font {
  readonly name?: string | undefined;
  /** Points. */
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly strikethrough?: boolean | undefined;
  readonly underline?: Underline | undefined;
  readonly vertical?: string | undefined;
  readonly color?: Color | undefined;
  /** Children that are carried along: charset, family, scheme… */
  readonly rest?: string | undefined;
}

export interface Fill {
  readonly pattern: string;
  readonly foreground?: Color | undefined;
  readonly background?: Color | undefined;
  /** A gradient, carried along. */
  readonly raw?: string | undefined;
}

export interface BorderLine {
  readonly style: string;
  readonly color?: Color | undefined;
}

export const BORDER_SIDES = ['left', 'right', 'top', 'bottom', 'diagonal'] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

export interface Border extends Readonly<Partial<Record<BorderSide, BorderLine | undefined>>> {
  readonly diagonalUp?: boolean | undefined;
  readonly diagonalDown?: boolean | undefined;
}

export interface Alignment {
  readonly horizontal?: string | undefined;
  readonly vertical?: string | undefined;
  readonly wrap?: boolean | undefined;
  readonly indent?: number | undefined;
  readonly rotation?: number | undefined;
  readonly shrink?: boolean | undefined;
  readonly readingOrder?: number | undefined;
  readonly justifyLastLine?: boolean | undefined;
}

/** How one cell looks: everything that a cell format (xf) says. */
export interface Style {
  readonly font: Font;
  readonly fill: Fill;
  readonly border: Border;
  readonly alignment: Alignment;
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** Set by a leading apostrophe: the cell holds text whatever it looks like. */
  readonly quotePrefix: boolean;
  /** The named style it is based on (cellStyleXfs). */
  readonly base: number;
}

/** The look that a conditional format lays over a cell (dxf). */
export interface DifferentialStyle {
  readonly font?: Font | undefined;
  readonly fill?: Fill | undefined;
  readonly border?: Border | undefined;
  readonly numberFormat?: string | undefined;
  /** Alignment and protection, carried along. */
  readonly rest?: string | undefined;
}

export const NO_FILL: Fill = { pattern: 'none' };

export const PLAIN_STYLE: Style = {
  font: { name: 'Calibri', size: 11, color: { theme: 1 }, rest: '<family val="2"/><scheme val="minor"/>' },
  fill: NO_FILL,
  border: {},
  alignment: {},
  numberFormat: 'General',
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
  base: 0,
};
