import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { HostError, invalidArgument } from '../protocol/HostError';

/** Excel's rules for the name of a sheet; the name itself when it keeps them. */
export function checkedSheetName(workbook: Workbook, name: string, own?: Sheet): string {
  const broken =
    name === '' ||
    name.length > 31 ||
    /[\\/?*[\]:]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    /^history$/i.test(name);
  if (broken)
    throw invalidArgument(
      `${JSON.stringify(name)} is no name for a sheet: 1 to 31 characters, none of \\ / ? * [ ] :`,
    );
  if (workbook.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new HostError('ItemAlreadyExists', `There is a sheet ${name} already.`);
  }
  return name;
}

export function freeSheetName({ sheets }: Workbook): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let number = sheets.length + 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
