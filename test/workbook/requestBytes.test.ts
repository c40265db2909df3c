import { readFileSync } from 'node:fs';
import { planJob } from '../../src/domain/jobs/planJob';
import { isRefusal } from '../../src/domain/problem/Refusal';
import { requestBytes } from '../../src/workbook/requestBytes';
import { runExcel } from '../../src/workbook/runExcel';
import { readGround } from '../../src/workbook/readGround';
import { withCopiedLooks } from '../../src/workbook/withCopiedLooks';
import { writeEdits } from '../../src/workbook/writeEdits';
import { planWorkbook } from '../benchmark/planWorkbook';
import { saveWorkbook } from '../../src/host/saveWorkbook';
import { AS_OF, openInExcel, snapshotNow } from '../actions/openInExcel';

const file = (name: string) => () => Promise.resolve(readFileSync(`test/workbooks/${name}.xlsx`));

test.each<[string, () => Promise<Uint8Array>]>([
  ['a pasted plan', file('ke-hoach-2025-dan-tu-word')],
  ['a sheet filled in place', file('so-theo-doi-20-cot')],
  ['a plan of 2,000 tasks', () => saveWorkbook(planWorkbook(2_000))],
])('the request of a job on %s is smaller than the sum of its edits, but not by far', async (_, bytes) => {
  const host = await openInExcel(await bytes());
  const before = await snapshotNow();
  const plan = planJob(before, { asOf: AS_OF, period: { kind: 'q1' } });
  if (isRefusal(plan)) throw new Error(plan.refused);
  const ground = await runExcel((context) => readGround(context, before, plan.edits));
  const queued = withCopiedLooks(ground, plan.edits);
  const first = host.requests.length;
  await runExcel((context) => writeEdits(context, before, plan.edits));
  const sent = Math.max(...host.requests.slice(first).map(({ bytes }) => bytes));
  const estimated = queued.reduce((sum, edit) => sum + requestBytes(edit), 0);
  expect(estimated).toBeGreaterThanOrEqual(sent);
  expect(estimated).toBeLessThan(sent * 3);
});
