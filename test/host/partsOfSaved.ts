import { readPackage, readText } from '../../src/host/package/Package';
import { saveWorkbook } from '../../src/host/saveWorkbook';
import type { InExcel } from './inExcel';

/** Reads the parts of the file that the workbook is saved as. */
export async function partsOfSaved({ host }: InExcel): Promise<(part: string) => Promise<string>> {
  const pack = await readPackage(await saveWorkbook(host.workbook));
  return async (part) => (await readText(pack, part)) ?? '';
}
