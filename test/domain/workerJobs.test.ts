import { readFileSync } from 'node:fs';
import { checkSnapshot } from '../../src/domain/jobs/checkSnapshot';
import { newTrackerEdits } from '../../src/domain/jobs/newTrackerEdits';
import { planJob } from '../../src/domain/jobs/planJob';
import { plan2025 } from '../../src/domain/plan/plan2025';
import { appendableSheet, planTaskEdits } from '../../src/domain/jobs/planTaskEdits';
import { planTextEdits } from '../../src/domain/jobs/planTextEdits';
import { isRefusal } from '../../src/domain/problem/Refusal';
import type { SheetSnapshot, Snapshot } from '../../src/domain/sheet/Snapshot';
import { unicodeEdits } from '../../src/domain/fill/unicodeEdits';
import { readSeenReport } from '../../src/actions/readSeenReport';
import { runJob } from '../../src/actions/runJob';
import { copiedReport } from '../../src/domain/report/copiedReport';
import { wordFile } from '../../src/word/wordFile';
import { AS_OF, openInExcel, openPastedPlan, snapshotNow } from '../actions/openInExcel';
import { sheetOf } from './sheet/sheetOf';

/** As a worker gets it and gives it back: functions fail, identity and classes are lost. */
const sent = <T>(data: T): T => structuredClone(data);

const read = async (name: string): Promise<Snapshot> => {
  await openInExcel(readFileSync(`test/workbooks/${name}.xlsx`));
  return snapshotNow();
};

const input = { asOf: AS_OF };
const period = { kind: 'q1' } as const;

describe('what another thread computes is what this one computes', () => {
  test.each([
    'ke-hoach-2025-dan-tu-word',
    'so-theo-doi-20-cot',
    'ba-phuong-chon-trang',
    'cuoi-nam-du-chi-tieu',
  ])('a check and a job on %s', async (name) => {
    const snapshot = await read(name);
    const checked = checkSnapshot(snapshot, input, true);
    expect(sent(checkSnapshot(sent(snapshot), sent(input), true))).toEqual(checked);
    const job = { ...input, period, seen: checked?.seen ?? '' };
    expect(sent(planJob(sent(snapshot), sent(job)))).toEqual(planJob(snapshot, job));
  });

  const [, ...missingFirst] = plan2025.tasks;
  const rows = missingFirst.map(({ no, content, result, unit, time }) => [no, content, result, unit, time]);
  const header = ['STT', 'Nội dung công việc', 'Kết quả công việc', 'Cơ quan, đơn vị thực hiện', 'Thời gian'];
  const sheet = JSON.parse(JSON.stringify(sheetOf('Sổ', [header, ...rows]))) as SheetSnapshot;
  const snapshot: Snapshot = { sheets: [sheet], activeSheet: 'Sổ', settings: {} };

  test('tasks added from the plan', () => {
    const adding = { ...input, numbers: [1] };
    const free = { bareFrom: 40, printArea: undefined };
    expect(sent(appendableSheet(sent(snapshot), sent(adding)))).toEqual({ sheet: 'Sổ' });
    const edits = planTaskEdits(snapshot, adding, free);
    expect(isRefusal(edits)).toBe(false);
    expect(sent(planTaskEdits(sent(snapshot), sent(adding), sent(free)))).toEqual(edits);
  });

  test('a refusal', () => {
    const taking = {
      ...input,
      difference: { written: 'a', plan: 'b', cells: [], sheet: 'Sổ', isReplaceable: true },
    };
    const refused = planTextEdits(sent(snapshot), sent(taking));
    expect(isRefusal(sent(refused)) && refused).toEqual({ refused: 'changed', subject: '' });
  });

  test('a new tracker, and texts in Unicode', async () => {
    expect(sent(newTrackerEdits(sent(snapshot), { asOf: AS_OF }))).toEqual(
      newTrackerEdits(snapshot, { asOf: AS_OF }),
    );
    const [legacy = sheet] = (await read('tcvn3-vntime')).sheets;
    const fonts = legacy.values.map((cells) => cells.map(() => '.VnTime'));
    expect(sent(unicodeEdits(sent(legacy), sent(fonts)))).toEqual(unicodeEdits(legacy, fonts));
  });

  test('a report for Word', async () => {
    await openPastedPlan();
    await runJob({ ...input, period });
    const seen = await readSeenReport();
    const copied = copiedReport(seen);
    expect(isRefusal(copied)).toBe(false);
    expect(sent(copiedReport(sent(seen)))).toEqual(copied);
    expect(sent(await wordFile(sent(seen)))).toMatchObject({ name: `${seen.text.sheet.name}.docx` });
  });
});
