import { parseArea } from '../model/address';
import type { Area } from '../model/Area';
import type { Cell } from '../model/Cell';

const FORMULA = /^\s*<f\b([^>]*)>/;

/** The cells that an array formula or a table of what-if values fills, its own among them; Excel alone calculates them. */
export function filledArea({ xml }: Cell): Area | undefined {
  const attributes = xml && FORMULA.exec(xml.content)?.[1];
  if (attributes === undefined || !/ t="(?:array|dataTable)"/.test(attributes)) return undefined;
  return parseArea(/ ref="([^"]*)"/.exec(attributes)?.[1] ?? '');
}
