/** Excel refuses addresses from about 8,200 characters on (OfficeDev/office-js#5198). */
const LONGEST_ADDRESS = 2_000;

/** Addresses joined for Worksheet.getRanges ("3:7,9:9"), as many at a time as one call may name. */
export function addressLists(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length >= LONGEST_ADDRESS) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}
