import fc from 'fast-check';
import { choiceEdits, type ChoiceChange } from '../../../src/domain/analysis/choiceEdits';
import { storedChoices } from '../../../src/domain/analysis/storedChoices';
import { NO_CHOICES, type UserChoices } from '../../../src/domain/analysis/UserChoices';
import { differenceMark } from '../../../src/domain/analysis/differenceMark';
import type { ColumnCorrection } from '../../../src/domain/table/header/ColumnCorrection';
import type { SectionCorrection } from '../../../src/domain/table/rows/SectionCorrection';

/** What the workbook remembers after these changes, one after the other. */
function after(...changes: readonly ChoiceChange[]): UserChoices {
  const settings: Record<string, string> = {};
  for (const change of changes) {
    for (const edit of choiceEdits(settings, change)) {
      if (edit.kind === 'setting') settings[edit.key] = edit.value;
    }
  }
  return storedChoices(settings);
}

const note: ColumnCorrection = { sheet: 'Sổ', header: 'Kết quả', nth: 1, role: 'note' };
const section: SectionCorrection = { sheet: 'Sổ', under: 'A', content: 'Báo cáo quý', section: 'B' };
const column = (correction: ColumnCorrection): ChoiceChange => ({ kind: 'column', correction });
const sections = (...corrections: readonly SectionCorrection[]): ChoiceChange => ({
  kind: 'sections',
  corrections,
});

describe('columns', () => {
  test('the last word on a column is the only one that is kept', () => {
    expect(after(column({ ...note, role: 'result' }), column(note)).columns).toEqual([note]);
  });

  test('a header typed anew with other spaces and accents is the same column', () => {
    expect(after(column({ ...note, header: 'KET  QUA' }), column(note)).columns).toEqual([note]);
  });

  test.each([
    { title: 'another sheet', other: { ...note, sheet: 'Sổ 2' } },
    { title: 'another header', other: { ...note, header: 'Ghi chú' } },
    { title: 'the second column of that header', other: { ...note, nth: 2 } },
  ])('$title is another column', ({ other }) => {
    expect(after(column(other), column(note)).columns).toEqual([other, note]);
    expect(after(column(other), column(note), { kind: 'columnBack', place: note }).columns).toEqual([other]);
  });

  test('one stored for all columns of a header gives way to one for a single column', () => {
    const { nth, ...all } = note;
    expect(nth).toBe(1);
    expect(after(column(all), column(note)).columns).toEqual([note]);
  });
});

describe('sections', () => {
  test('several tasks at once, the last word on each', () => {
    const other = { ...section, content: 'Tập huấn' };
    const changed = after(sections(section), sections({ ...section, section: 'C' }, other));
    expect(changed.sections).toEqual([{ ...section, section: 'C' }, other]);
  });

  test.each([
    { title: 'another sheet', other: { ...section, sheet: 'Sổ 2' } },
    { title: 'the same words under another section', other: { ...section, under: 'C' } },
    { title: 'other words', other: { ...section, content: 'Tập huấn' } },
  ])('$title: another task, which keeps its section', ({ other }) => {
    const left = after(sections(section, other), { kind: 'sectionBack', place: section });
    expect(left.sections).toEqual([other]);
  });
});

describe('differences', () => {
  const difference = { written: 'Phòng Nội vụ', plan: 'Văn phòng' };

  test('kept once, however often it is said', () => {
    const keep: ChoiceChange = { kind: 'keep', difference };
    expect(after(keep, keep).kept).toEqual([differenceMark(difference)]);
  });

  test('all are listed again', () => {
    expect(after({ kind: 'keep', difference }, { kind: 'listAgain' }).kept).toEqual([]);
  });

  test('another text in the cell, or in the plan, is another difference', () => {
    const marks = [difference, { ...difference, written: 'Phòng' }, { ...difference, plan: 'Phòng' }].map(
      differenceMark,
    );
    expect(new Set(marks).size).toBe(3);
  });
});

test('a choice of one kind leaves those of the other kinds alone', () => {
  const all = after(column(note), sections(section), {
    kind: 'keep',
    difference: { written: 'a', plan: 'b' },
  });
  expect([all.columns, all.sections, all.kept.length]).toEqual([[note], [section], 1]);
});

test.each(['', 'null', '7', '{}', '[1,null,[],{}]', '[{"sheet":"Sổ","header":"A","role":1}]', '[{'])(
  'what is stored is %s: no choices',
  (stored) => {
    const settings = { 'tthc.columns': stored, 'tthc.sections': stored, 'tthc.kept': stored };
    expect(storedChoices(settings)).toEqual(NO_CHOICES);
  },
);

test('a correction with a place that is no number is not used', () => {
  const settings = { 'tthc.columns': JSON.stringify([{ ...note, nth: 'hai' }]) };
  expect(storedChoices(settings).columns).toEqual([]);
});

test('any text stored in the settings is read without failing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
      const choices = storedChoices({ 'tthc.columns': stored, 'tthc.sections': stored, 'tthc.kept': stored });
      expect(choices.kept.every((mark) => typeof mark === 'string')).toBe(true);
    }),
  );
});
