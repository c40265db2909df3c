import { parseColor } from '../cell/parseColor';
import type { Json } from '../model/Workbook';
import { textValue } from '../protocol/args';
import { invalidArgument } from '../protocol/HostError';

/** RRGGBB of a colour as Office.js takes it. */
export function colorValue(value: Json, name = 'color'): string {
  const color = parseColor(textValue(value, name));
  if (color === undefined) throw invalidArgument(`${JSON.stringify(value)} is no colour.`);
  return color;
}
