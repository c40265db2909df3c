import { followArea, followFormula } from '../../edit/followMove';
import { parseReference } from '../../formula/Reference';
import { areaReference, parseArea, quotedSheet, splitSheet } from '../../model/address';
import type { Area } from '../../model/Area';
import type { Move } from '../../model/Move';
import type { Sheet } from '../../model/Sheet';
import { areaList, parseAreaList } from '../areaList';
import type { Following } from './followElement';

/** How a text names places, and what it says after a move; undefined when none of them is left. */
export type Kind = (text: string, own: Sheet | undefined, move: Move) => string | undefined;

/** "A1", "A1:B9" */
export const area: Kind = (text, own, move) => {
  const place = parseArea(text);
  const now = place && followArea(place, own, move);
  return now === place ? text : now && areaReference(now);
};

/** "A1:B9 D4" */
export const areas: Kind = (text, own, move) => {
  const places = parseAreaList(text);
  const now = places.flatMap((place) => followArea(place, own, move) ?? []);
  if (now.length === places.length && now.every((place, index) => place === places[index])) return text;
  return now.length === 0 ? undefined : areaList(now);
};

/** A formula says #REF! for what is gone. */
export const formula: Kind = followFormula;

/** A link: it may do without quotes that a formula needs, and goes on naming what is gone. */
export const place = (text: string, own: Sheet | undefined, move: Move): string => {
  const { sheet, rest } = splitSheet(text);
  if (!parseReference(rest)) return text;
  const written = sheet === undefined ? text : `${quotedSheet(sheet)}!${rest}`;
  const now = followFormula(written, own, move);
  return now === written || now.includes('#REF!') ? text : now;
};

export const sheetName: Kind = (text, _, move) =>
  move.kind === 'rename' && text.toLowerCase() === move.from.toLowerCase() ? move.to : text;

/** "[Kế hoạch.xlsx]Sheet1!PivotTable1", in quotes where the name of a sheet needs them. */
export const pivotTable: Kind = (text, own, move) => {
  const [, quote = '', book = '', name = '', table = ''] = /^('?)(\[[^\]]*\])?(.+)\1!(.+)$/.exec(text) ?? [];
  const before = name.replaceAll("''", "'");
  const now = sheetName(before, own, move) ?? before;
  if (now === before) return text;
  const mark = quote === "'" || quotedSheet(now) !== now ? "'" : '';
  return `${mark}${book}${now.replaceAll("'", "''")}${mark}!${table}`;
};

/** The place of a rule in the order of its sheet. */
export const rulePlace: Kind = (text, own, move) =>
  move.kind === 'rules' && move.sheet === own ? String(move.places.get(Number(text)) ?? text) : text;

/** What a text says after all moves. */
export const followed = (text: string, kind: Kind, { own, moves }: Following): string | undefined =>
  moves.reduce<string | undefined>(
    (now, move) => (now === undefined ? undefined : kind(now, own, move)),
    text,
  );

/** Where an area of the own sheet is after all moves. */
export const followedArea = (place: Area, { own, moves }: Following): Area | undefined =>
  moves.reduce<Area | undefined>((now, move) => now && followArea(now, own, move), place);
