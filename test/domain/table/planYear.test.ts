import { planYear } from '../../../src/domain/table/planYear';
import { sheetFromText } from '../sheet/snapshotOf';

/** The header stands in row 5 of the sheet. */
test.each<[string, string, string, number | undefined]>([
  ['in a title', 'KẾ HOẠCH NĂM 2025\nSTT | Việc', 'Sổ', 2025],
  ['in a title of two lines', 'Kế hoạch năm\\n2025\nSTT | Việc', 'Sổ', 2025],
  ['the first of two', 'Năm 2026\nTheo Quyết định năm 2025\nSTT | Việc', 'Sổ', 2026],
  ['in the name of the sheet', 'KẾ HOẠCH\nSTT | Việc', 'KH2024', 2024],
  ['titles before the name', 'Năm 2025\nSTT | Việc', 'KH 2024', 2025],
  ['in the header: not told', 'KẾ HOẠCH\nSTT | Năm 2026', 'Sổ', undefined],
  ['a year alone in a title: not told', 'Ban hành 2025\nSTT | Việc', 'Sổ', undefined],
  ['part of a number: not told', 'Mã năm 20251\nSTT | Việc', 'Sổ 12025', undefined],
  ['part of a word: not told', 'Hằngnăm 2025\nSTT | Việc', 'Sổ', undefined],
])('%s', (_, text, name, year) => {
  const rows = text.split('\n').length;
  expect(planYear(sheetFromText(text, { name, row: 5 - rows }), 4)).toBe(year);
});
