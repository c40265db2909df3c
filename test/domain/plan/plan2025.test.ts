import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoDate } from '../../../src/domain/calendar/formatDate';
import type { PlanTask } from '../../../src/domain/plan/Plan';
import { corrections2025 } from './corrections2025';
import { plan2025 } from '../../../src/domain/plan/plan2025';

const source = readFileSync(join(__dirname, 'decision-35-qd-ubnd-2025.txt'), 'utf8').normalize('NFC');
const FIELDS = ['content', 'result', 'unit', 'time'] as const;

/** Words alone: markup, bullets and line ends are layout. */
const words = (text: string): string =>
  text
    .replace(/<[^>]+>/g, ' ')
    .replace(/(^|[\s;.])- /g, '$1 ')
    .replace(/\s+/g, ' ')
    .trim();

/** The rows of the source's tables: header repeats dropped, a row without a number joined to the one above. */
function sourceRows(): string[][] {
  const rows: string[][] = [];
  for (const line of source.split('\n').filter((text) => text.includes('\t'))) {
    const cells = line.split('\t').map(words);
    if (/^stt$/i.test(cells[0] ?? '')) continue;
    const above = rows.at(-1);
    if (cells[0] === '' && above) cells.forEach((cell, i) => (above[i] = words(`${above[i] ?? ''} ${cell}`)));
    else rows.push(cells);
  }
  return rows;
}

const rows = sourceRows();
const indicatorRows = rows.slice(-7);
const taskRows = rows.slice(0, -7).filter((row) => /^\d+$/.test(row[0] ?? ''));
const sectionRows = rows.slice(0, -7).filter((row) => !/^\d+$/.test(row[0] ?? ''));

/** The text with the recorded scan errors put back. */
function asScanned(where: string, text: string): string {
  return corrections2025
    .filter((correction) => correction.where === where)
    .reduce((scanned, { corrected, original }) => scanned.replaceAll(corrected, original), text);
}

/** A correction applies to every occurrence, but the scan may have erred once only. */
function sameButForCorrections(where: string, text: string, scanned: string): boolean {
  const fixed = corrections2025
    .filter((correction) => correction.where === where)
    .reduce((result, { corrected, original }) => result.replaceAll(original, corrected), scanned);
  return words(text) === fixed;
}

describe('the plan of 2025 against the scanned decision', () => {
  test('30 tasks in order, 7 indicators', () => {
    expect(plan2025.tasks.map((task) => task.no)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
    expect(plan2025.indicators.map((indicator) => indicator.no)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(taskRows).toHaveLength(30);
  });

  test.each(plan2025.tasks.map((task) => ({ title: `task ${task.no}`, task })))(
    '$title: every field as in the source, corrections apart',
    ({ title, task }: { title: string; task: PlanTask }) => {
      FIELDS.forEach((field, i) => {
        const scanned = taskRows[task.no - 1]?.[i + 1] ?? '';
        expect({ field, same: sameButForCorrections(`${title}, ${field}`, task[field], scanned) }).toEqual({
          field,
          same: true,
        });
        expect(task[field]).not.toBe('');
        expect(task[field]).toBe(task[field].normalize('NFC'));
      });
    },
  );

  test('sections and sub-sections with their titles, Đ after D', () => {
    expect(plan2025.sections.map(({ code, title }) => [code.split('.').at(-1), title])).toEqual(
      sectionRows.map((row) => [row[0], row[1]]),
    );
    expect(plan2025.sections.map((section) => section.code)).toEqual([
      ...['A', 'B', 'C', 'C.I', 'C.II', 'C.III', 'C.IV', 'C.V', 'C.VI', 'C.VII', 'D', 'Đ', 'E'],
    ]);
  });

  test('each task lies in the section under whose heading it stands', () => {
    const codes = new Set(plan2025.sections.map((section) => section.code));
    expect(plan2025.tasks.filter((task) => !codes.has(task.section))).toEqual([]);
    expect(plan2025.tasks.map((task) => task.section)).toEqual([
      ...['A', 'A', 'B', 'B', 'C.I', ...Array<string>(10).fill('C.II'), 'C.III', 'C.III', 'C.III'],
      ...['C.IV', 'C.IV', 'C.IV', 'C.V', 'C.VI', 'C.VI', 'C.VII', 'D', 'D', 'Đ', 'E', 'E'],
    ]);
  });

  test.each(plan2025.indicators.map((indicator) => ({ title: `indicator ${indicator.no}`, indicator })))(
    '$title: name, measure, target and agency as in the source',
    ({ title, indicator }) => {
      expect([
        String(indicator.no),
        asScanned(`${title}, name`, indicator.name),
        indicator.measure,
        indicator.target,
        indicator.agency,
      ]).toEqual(indicatorRows[indicator.no - 1]);
    },
  );

  test('number, date and issuer of the decision', () => {
    const { number, date, issuer } = plan2025.decision;
    expect(date && isoDate(date)).toBe('2025-02-14');
    expect(source).toContain(`Quyết định số ${number} ngày 14/02/2025 của ${issuer}`);
  });

  test.each(corrections2025)('$where: "$original" stands in the source', ({ original }) => {
    const joined = [words(source.replaceAll('**', '')), ...rows.flat()];
    expect(joined.some((text) => text.includes(original))).toBe(true);
  });

  test('indicators name tasks that exist', () => {
    const named = plan2025.indicators.flatMap((indicator) => indicator.tasks);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((no) => no < 1 || no > 30)).toEqual([]);
  });
});
