import type { CellLook, CellView } from '../../host/view/SheetView';
import { fontFamily, fontPixels } from './lookStyle';

/** Padding left and right, and the line of the cell, in pixels: as narrow as Excel's. */
const MARGINS = 5;

/**
 * A number that is too wide is rounded in the General format, and else fills its cell with # signs, as in Excel:
 * a cut number would be a wrong one.
 */
export function fitNumber({ text, look, general }: CellView, width: number): string {
  const fits = (candidate: string) => textWidth(candidate, look) <= width - MARGINS;
  if (fits(text)) return text;
  const shorter = general ? roundings(text).find(fits) : undefined;
  return shorter ?? '#'.repeat(Math.max(1, Math.floor((width - MARGINS) / textWidth('#', look))));
}

/** "0,1234" with ever fewer decimals. */
function roundings(text: string): string[] {
  const places = /^-?\d+,(\d+)$/.exec(text)?.[1]?.length ?? 0;
  return Array.from({ length: places }, (_, cut) =>
    Number(text.replace(',', '.'))
      .toFixed(places - 1 - cut)
      .replace('.', ','),
  );
}

let canvas: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();

function textWidth(text: string, look: CellLook): number {
  const font = `${look.italic ? 'italic ' : ''}${look.bold ? '700 ' : ''}${fontPixels(look)}px ${fontFamily(look)}`;
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return 0;
  canvas.font = font;
  const { width } = canvas.measureText(text);
  if (widths.size > 20_000) widths.clear();
  widths.set(key, width);
  return width;
}
