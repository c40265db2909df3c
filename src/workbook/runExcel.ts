import { officeError } from './officeError';

/**
 * One Excel.run; while a cell is being edited it waits for the edit to end (Microsoft: delayForCellEdit). `previous` are
 * objects of an earlier run: theirs is then the context.
 */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  previous?: OfficeExtension.RunOptions<Excel.Session>['previousObjects'],
): Promise<T> {
  const options = previous === undefined ? {} : { previousObjects: previous };
  try {
    return await Excel.run({ delayForCellEdit: true, ...options }, batch);
  } catch (error) {
    throw officeError(error);
  }
}
