import type { Color } from './Style';
import type { Styles } from './Styles';

/** The classic palette (ECMA-376 18.8.27); 64 and 65 are the system's text and background. */
const INDEXED = (
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF' +
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF' +
  '800000008000000080808000800080008080C0C0C0808080' +
  '9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF' +
  '000080FF00FFFFFF0000FFFF8000808000000080800000FF' +
  '00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99' +
  '3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696' +
  '003366339966003300333300993300993366333399333333' +
  '000000FFFFFF'
).match(/.{6}/g);

/** "#RRGGBB", as Office.js and CSS write it. */
export function resolveColor(color: Color | undefined, styles: Styles, otherwise: string): string {
  if (!color || color.auto === true) return otherwise;
  const base =
    color.rgb ??
    (color.theme !== undefined ? styles.theme[color.theme] : undefined) ??
    (color.indexed !== undefined ? (styles.palette[color.indexed] ?? INDEXED?.[color.indexed]) : undefined);
  return base === undefined ? otherwise : `#${tinted(base, color.tint ?? 0)}`;
}

/** ECMA-376 18.8.19: the lightness moves towards white (tint > 0) or black (tint < 0). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb.toUpperCase();
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels;
  const light = (Math.max(red, green, blue) + Math.min(red, green, blue)) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  return channels.map((channel) => hex(withLightness(channel, light, target))).join('');
}

/** In HSL a channel stands at a fixed share of the distance that lightness leaves it. */
function withLightness(channel: number, light: number, target: number): number {
  const room = 1 - Math.abs(2 * light - 1);
  if (room === 0) return target;
  return target + ((channel - light) / room) * (1 - Math.abs(2 * target - 1));
}

const hex = (channel: number) =>
  Math.round(Math.min(1, Math.max(0, channel)) * 255)
    .toString(16)
    .toUpperCase()
    .padStart(2, '0');
