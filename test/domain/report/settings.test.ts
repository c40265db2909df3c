import fc from 'fast-check';
import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import { defaultSettings } from '../../../src/domain/report/defaultSettings';
import { parseSettings } from '../../../src/domain/report/parseSettings';
import { settingsAsJson } from '../../../src/domain/report/settingsAsJson';

const fieldsOf = (json: unknown): string[] => {
  const reading = parseSettings(json);
  return reading.kind === 'understood' ? [] : reading.problems.map(({ field }) => field);
};

describe('first values from the plan', () => {
  test('the 2025 plan of phường Phổ Ninh', () =>
    expect(defaultSettings(plan2025)).toMatchObject({
      parentAgency: 'UBND THỊ XÃ ĐỨC PHỔ',
      agency: 'Ủy ban nhân dân phường Phổ Ninh',
      place: 'Phổ Ninh',
      signerName: 'Võ Tấn Điệp',
      symbol: 'BC-UBND',
      periodCalendar: 'decree09',
      soonDays: 15,
    }));

  test.each([
    ['Chủ tịch UBND phường Đức Phổ', 'Ủy ban nhân dân phường Đức Phổ', 'Đức Phổ'],
    ['Ủy ban nhân dân xã Long Phụng', 'Ủy ban nhân dân xã Long Phụng', 'Long Phụng'],
    ['Chủ tịch Ủy ban nhân dân Phường 5', 'Ủy ban nhân dân Phường 5', 'Phường 5'],
  ])(
    "another ward's plan, issued by %s, gives its own names and nobody's signature",
    (issuer, agency, place) =>
      expect(defaultSettings({ ...plan2025, decision: { ...plan2025.decision, issuer } })).toMatchObject({
        agency,
        place,
        signerName: '',
        parentAgency: '',
      }),
  );

  test('without a plan nothing is made up', () =>
    expect(defaultSettings(undefined)).toMatchObject({ agency: '', place: '', signerName: '' }));
});

describe('settings from JSON', () => {
  test('a field left out keeps its default', () => {
    const reading = parseSettings({ place: ' Đức  Phổ ' }, defaultSettings(plan2025));
    expect(reading).toEqual({
      kind: 'understood',
      settings: { ...defaultSettings(plan2025), place: 'Đức Phổ' },
    });
  });

  test('the day a unit was formed is an ISO date', () =>
    expect(parseSettings({ unitSince: '2025-07-01' })).toMatchObject({
      settings: { unitSince: plainDate(2025, 7, 1) },
    }));

  test('lists may be typed as lines; blank ones are dropped', () =>
    expect(parseSettings({ recipients: 'Như trên\n\nLưu: VT' })).toMatchObject({
      settings: { recipients: ['Như trên', 'Lưu: VT'] },
    }));

  test.each<[string, unknown, string[]]>([
    ['no object', 'Phổ Ninh', ['']],
    ['a list', [], ['']],
    ['null', null, ['']],
    ['a field nobody knows', { plaec: 'Phổ Ninh' }, ['plaec']],
    ['a field named like a built-in', { toString: 'x', constructor: 1 }, ['toString', 'constructor']],
    ['a number for a text', { place: 5 }, ['place']],
    ['a text too long for its line', { agency: 'x'.repeat(201) }, ['agency']],
    ['a list with something else in it', { recipients: ['a', 5] }, ['recipients']],
    ['a day that does not exist', { unitSince: '2025-02-30' }, ['unitSince']],
    ['a day in another form', { unitSince: '01/07/2025' }, ['unitSince']],
    ['a choice that is none', { periodCalendar: 'lunar' }, ['periodCalendar']],
    ['days below zero', { soonDays: -1 }, ['soonDays']],
    ['half a day', { soonDays: 1.5 }, ['soonDays']],
    ['a word for yes or no', { charts: 'true' }, ['charts']],
    ['several at once', { place: 1, raiseBy: 'x' }, ['place', 'raiseBy']],
  ])('%s is refused, field by field', (_, json, fields) => expect(fieldsOf(json)).toEqual(fields));

  test('what was stored reads back the same', () => {
    const settings = { ...defaultSettings(plan2025), unitSince: plainDate(2025, 7, 1), number: '35' };
    expect(parseSettings(JSON.parse(settingsAsJson(settings)))).toEqual({ kind: 'understood', settings });
  });

  test('any JSON at all is read or refused', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (json) =>
        expect(['understood', 'notUnderstood']).toContain(parseSettings(json).kind),
      ),
    ));
});
