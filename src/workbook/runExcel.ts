import { officeError } from './officeError';

/** One Excel.run; while a cell is being edited it waits for the edit to end (Microsoft: delayForCellEdit). */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw officeError(error);
  }
}
