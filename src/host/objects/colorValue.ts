import type { Json } from '../model/Workbook';
import { textValue } from '../protocol/args';
import { HostError, invalidArgument } from '../protocol/HostError';

const RGB = /^#?([0-9a-f]{6})$/i;
const WORD = /^[a-z]+$/i;

/** RRGGBB of "#FFA500" or "FFA500". */
export function colorValue(value: Json, name = 'color'): string {
  const text = textValue(value, name);
  if (WORD.test(text)) throw new HostError('ApiNotFound', `The embedded Excel has no colour named ${text}.`);
  const rgb = RGB.exec(text)?.[1];
  if (rgb === undefined) throw invalidArgument(`${JSON.stringify(value)} is no colour.`);
  return rgb.toUpperCase();
}
