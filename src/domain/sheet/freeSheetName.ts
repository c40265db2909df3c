import type { SheetSnapshot } from './Snapshot';

/** "Sổ theo dõi", or "Sổ theo dõi (2)" where that name is taken; Excel does not tell upper from lower case. */
export function freeSheetName(wanted: string, sheets: readonly Pick<SheetSnapshot, 'name'>[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted} (${count})`;
  return name;
}
