import { resolveColor } from '../model/resolveColor';
import type { DifferentialStyle, Fill, Style } from '../model/Style';
import type { Styles } from '../model/Styles';
import type { CellLook } from './SheetView';

const BLACK = '#000000';

/** A cell format with the conditional formats that hold, the first of them the strongest. */
export function viewLook(style: Style, overlays: readonly DifferentialStyle[], styles: Styles): CellLook {
  const font = Object.assign(
    {},
    style.font,
    ...overlays.map((overlay) => defined(overlay.font ?? {})).reverse(),
  ) as Style['font'];
  const overlay = overlays.find(({ fill }) => fill !== undefined)?.fill;
  const { alignment } = style;
  return {
    fontName: font.name ?? 'Calibri',
    fontSize: font.size ?? 11,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: (font.underline ?? 'none') !== 'none',
    strikethrough: font.strikethrough ?? false,
    color: resolveColor(font.color, styles, BLACK),
    fill: overlay ? overlayFill(overlay, styles) : cellFill(style.fill, styles),
    horizontal: alignment.horizontal ?? 'general',
    vertical: alignment.vertical ?? 'bottom',
    wrap:
      (alignment.wrap ?? false) ||
      alignment.horizontal === 'justify' ||
      alignment.horizontal === 'distributed',
    indent: alignment.indent ?? 0,
    rotation: alignment.rotation ?? 0,
  };
}

/** A solid fill shows its foreground; patterns are shown as the even colour behind them. */
function cellFill({ pattern, foreground, background }: Fill, styles: Styles): string | undefined {
  if (pattern === 'none') return undefined;
  const shown = pattern === 'solid' ? foreground : background;
  return shown && resolveColor(shown, styles, '#FFFFFF');
}

/** In a conditional format a solid fill shows its background, and a missing pattern is solid (ECMA-376 18.8.14). */
function overlayFill({ pattern, foreground, background }: Fill, styles: Styles): string | undefined {
  const shown = background ?? (pattern === 'solid' ? foreground : undefined);
  return shown && resolveColor(shown, styles, '#FFFFFF');
}

const defined = (font: object) =>
  Object.fromEntries(Object.entries(font).filter(([, part]) => part !== undefined));
