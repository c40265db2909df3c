import fc from 'fast-check';
import { dateOfDayNumber } from '../../src/domain/calendar/dayNumber';
import type { Settings } from '../../src/domain/settings/Settings';
import { draftOfSettings, settingsOfDraft } from '../../src/taskpane/settingsDraft';
import { settings } from './planOf2025';

const line = fc.constantFrom('Như trên', 'Lưu: VT', 'CT, PCT UBND phường', 'Phòng Nội vụ');
const anySettings: fc.Arbitrary<Settings> = fc.record({
  parentAgency: line,
  agency: line,
  place: line,
  number: fc.constantFrom('', '35'),
  symbol: fc.constantFrom('BC-UBND', 'BC-VP'),
  addressees: fc.array(line, { maxLength: 3 }),
  signerAuthority: line,
  signerTitle: line,
  signerName: line,
  recipients: fc.array(line, { maxLength: 5 }),
  periodCalendar: fc.constantFrom('decree09' as const, 'calendar' as const),
  unitSince: fc.option(fc.integer({ min: 10_957, max: 47_481 }).map(dateOfDayNumber)),
  planYear: fc.option(fc.integer({ min: 2000, max: 2099 })),
  reportDay: fc.integer({ min: 1, max: 31 }),
  raiseTargets: fc.constantFrom('asPlan', 'always', 'never'),
  soonDays: fc.integer({ min: 0, max: 366 }),
  raiseBy: fc.constantFrom('relative' as const, 'points' as const, 'aim' as const),
  charts: fc.boolean(),
  outlook: fc.boolean(),
  reportKind: fc.constantFrom('asPlan', 'ksttc', 'plan'),
  planName: line,
  decision: line,
});

test('saving a form that nobody touched changes nothing', () => {
  fc.assert(
    fc.property(anySettings, (saved) => {
      expect(settingsOfDraft(draftOfSettings(saved))).toEqual({ kind: 'understood', settings: saved });
    }),
  );
});

describe('a wrong entry is told at its field', () => {
  const cases = [
    { field: 'planYear', typed: '26' },
    { field: 'planYear', typed: '2026-2030' },
    { field: 'reportDay', typed: '32' },
    { field: 'reportDay', typed: '' },
    { field: 'soonDays', typed: '' },
    { field: 'soonDays', typed: 'mười' },
    { field: 'soonDays', typed: '1.5' },
    { field: 'soonDays', typed: '-3' },
    { field: 'unitSince', typed: '31/2/2025' },
    { field: 'unitSince', typed: 'tháng 7' },
  ] as const;
  test.each(cases)('$field: "$typed"', ({ field, typed }) => {
    const reading = settingsOfDraft({ ...draftOfSettings(settings), [field]: typed });
    expect(reading).toMatchObject({ kind: 'notUnderstood', problems: [{ field }] });
  });
});

test('"01/07/2025" is the first of July', () => {
  const reading = settingsOfDraft({ ...draftOfSettings(settings), unitSince: '01/07/2025' });
  expect(reading).toMatchObject({ settings: { unitSince: { year: 2025, month: 7, day: 1 } } });
});
