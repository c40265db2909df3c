import { isOnSheet, type Area } from '../model/Area';
import { parseArea, splitSheet } from '../model/address';
import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { given, type Args } from '../protocol/args';
import { HostError, invalidArgument, itemNotFound } from '../protocol/HostError';
import { ref, type Ref } from '../protocol/Ref';
import type { Session } from '../protocol/Session';
import { nameArea } from './nameArea';
import type { RangeTarget } from './Targets';

/** Where a range stands now; it may have been deleted since the client got hold of it. */
export function areaOf({ sheet, area }: RangeTarget): Area {
  requireSheet(sheet);
  if (!area) throw new HostError('InvalidReference', 'The cells of the range have been deleted.');
  return area;
}

export function requireSheet(sheet: Sheet): Sheet {
  if (sheet.deleted) throw itemNotFound(`The sheet ${sheet.name}`);
  return sheet;
}

export function rangeRef(sheet: Sheet, area: Area): Ref {
  if (!isOnSheet(area)) throw invalidArgument('The range would lie outside of the sheet.');
  return ref('Range', { sheet, area });
}

export const areasRef = (sheet: Sheet, areas: readonly Area[]): Ref => ref('RangeAreas', { sheet, areas });

export const sheetNamed = (workbook: Workbook, name: string) =>
  workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

/** "A1:B2", "Sheet1!A1", or a defined name, as seen from a sheet. */
export function addressedRange(session: Session, own: Sheet, address: string): RangeTarget {
  const { sheet: sheetName, rest } = splitSheet(address.replace(/^=/, ''));
  const sheet = sheetName === undefined ? own : sheetNamed(session.workbook, sheetName);
  if (!sheet) throw itemNotFound(`The sheet ${String(sheetName)}`);
  const area = parseArea(rest);
  const target = area ? { sheet, area } : nameArea(session.workbook, rest, sheet);
  if (!target) throw invalidArgument(`${address} is no address.`);
  return target;
}

/** An argument that may be a Range object or an address. */
export function rangeArgument(
  args: Args,
  index: number,
  own: Sheet,
  session: Session,
  name: string,
): RangeTarget {
  const object = args.object(given(args, index), index);
  if (object?.type === 'Range') return object.target;
  if (object?.type === 'RangeAreas' && object.target.areas.length === 1)
    return { sheet: object.target.sheet, area: object.target.areas[0] };
  const value = given(args, index);
  if (typeof value !== 'string') throw invalidArgument(`${name} must be a range or an address.`);
  return addressedRange(session, own, value);
}

/** A range argument that must lie on this sheet. */
export function ownRangeArgument(
  args: Args,
  index: number,
  own: Sheet,
  session: Session,
  name: string,
): Area {
  const target = rangeArgument(args, index, own, session, name);
  if (target.sheet !== own) throw invalidArgument(`${name} lies on another sheet.`);
  return areaOf(target);
}

/** "A1:B2,D4" or a RangeAreas object. */
export function areasArgument(
  args: Args,
  index: number,
  own: Sheet,
  session: Session,
  name: string,
): readonly Area[] {
  const object = args.object(given(args, index), index);
  if (object?.type === 'RangeAreas') return object.target.areas;
  const value = given(args, index);
  if (typeof value !== 'string') return [ownRangeArgument(args, index, own, session, name)];
  return splitAddresses(value).map((part) => areaOf(addressedRange(session, own, part)));
}

const splitAddresses = (text: string) => text.match(/(?:'(?:[^']|'')*'|[^,])+/g) ?? [];
