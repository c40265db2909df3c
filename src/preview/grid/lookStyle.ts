import type { CSSProperties } from 'react';
import type { CellEdges, CellLook, CellView, Edge } from '../../host/view/SheetView';

/** Fonts of the same letter widths, for machines without Office's own. */
const STAND_INS: Readonly<Record<string, string>> = {
  'Times New Roman': `'Times New Roman', 'Liberation Serif', Tinos, serif`,
  Arial: `Arial, 'Liberation Sans', Arimo, sans-serif`,
  Calibri: `Calibri, Carlito, Arial, 'Liberation Sans', sans-serif`,
};

export const fontStack = (fontName: string) =>
  STAND_INS[fontName] ?? `${JSON.stringify(fontName)}, sans-serif`;

export const fontFamily = ({ fontName }: CellLook) => fontStack(fontName);

const PIXELS_A_POINT = 96 / 72;
export const fontPixels = ({ fontSize }: CellLook) => fontSize * PIXELS_A_POINT;

const VERTICAL: Readonly<Record<string, CSSProperties['verticalAlign']>> = {
  top: 'top',
  center: 'middle',
  justify: 'top',
  distributed: 'middle',
};

/** Width of one step of indent: three spaces of the default font. */
const INDENT = 9;

/** How a cell's look is written in CSS; lines around it come from `edgeStyle`. */
export function lookStyle(look: CellLook): CSSProperties {
  const known = styles.get(look);
  if (known) return known;
  const style: CSSProperties = {
    fontFamily: fontFamily(look),
    fontSize: `${fontPixels(look)}px`,
    color: look.color,
    verticalAlign: VERTICAL[look.vertical] ?? 'bottom',
    ...(look.bold && { fontWeight: 700 }),
    ...(look.italic && { fontStyle: 'italic' }),
    ...((look.underline || look.strikethrough) && { textDecoration: decoration(look) }),
    ...(look.fill !== undefined && { backgroundColor: look.fill }),
  };
  styles.set(look, style);
  return style;
}

const styles = new WeakMap<CellLook, CSSProperties>();

const decoration = ({ underline, strikethrough }: CellLook) =>
  [underline && 'underline', strikethrough && 'line-through'].filter(Boolean).join(' ');

const LINES: Readonly<Record<string, string>> = {
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dashed',
  thin: '1px solid',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dashed',
  slantDashDot: '2px dashed',
  thick: '3px solid',
  double: '3px double',
};

const line = ({ style, color }: Edge) => `${LINES[style] ?? '1px solid'} ${color}`;

export const edgeStyle = ({ right, bottom, left, top }: CellEdges): CSSProperties => ({
  ...(right && { borderRight: line(right) }),
  ...(bottom && { borderBottom: line(bottom) }),
  ...(left && { borderLeft: line(left) }),
  ...(top && { borderTop: line(top) }),
});

export type Side = 'left' | 'center' | 'right' | 'justify';

/** Where text stands: numbers to the right and errors in the middle unless the cell says otherwise. */
export function sideOf({ kind, look: { horizontal } }: CellView): Side {
  switch (horizontal) {
    case 'left':
    case 'right':
    case 'center':
    case 'justify':
      return horizontal;
    case 'centerContinuous':
      return 'center';
    case 'distributed':
      return 'justify';
    default:
      return kind === 'number' ? 'right' : kind === 'boolean' || kind === 'error' ? 'center' : 'left';
  }
}

export const indentStyle = ({ indent }: CellLook, side: Side): CSSProperties =>
  indent === 0
    ? {}
    : side === 'right'
      ? { paddingRight: 2 + indent * INDENT }
      : { paddingLeft: 2 + indent * INDENT };
