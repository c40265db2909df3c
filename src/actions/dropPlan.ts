import type { Edit } from '../domain/sheet/Edit';
import { readSnapshot } from '../workbook/readSnapshot';
import { runExcel } from '../workbook/runExcel';
import type { Action } from './Action';
import { writeChange } from './writeChange';

/** Takes a plan that the workbook keeps out of it, with its hidden sheet. */
export const dropPlan: Action<{ readonly sheet: string }, void> = ({ sheet }) =>
  runExcel(async (context) => {
    const edits: readonly Edit[] = [{ kind: 'deleteSheet', sheet }];
    await writeChange(context, await readSnapshot(context, { details: false }), edits);
  });
