import fc from 'fast-check';
import { isoDate } from '../../../src/domain/calendar/formatDate';
import { describeSchedule } from '../../../src/domain/schedule/describeSchedule';
import { parseSchedule } from '../../../src/domain/schedule/parseSchedule';
import type { Schedule, ScheduleKind, SchedulePart } from '../../../src/domain/schedule/Schedule';
import { normalizeText } from '../../../src/domain/text/normalizeText';
import { composed } from './composed';
import { corpus, type Meaning } from './corpus';
import { notSchedules } from './notSchedules';
import { unseen } from './unseen';

const PLAN_YEAR = 2025;
const meanings: readonly Meaning[] = [...corpus, ...composed, ...unseen];

const inYear = (text: string, year: number): string =>
  text.replace(/Y\+1/g, String(year + 1)).replace(/(?<!\p{L})Y(?!\p{L})/gu, String(year));

function read(text: string, planYear = PLAN_YEAR): Schedule {
  const reading = parseSchedule(text, planYear);
  if (reading.kind === 'notUnderstood') throw new Error(`not understood: ${JSON.stringify(reading.rest)}`);
  return reading.schedule;
}

const essence = ({ kind, parts, due }: Schedule) => ({
  kind,
  parts: parts.map((part) => part.kind),
  due: due.map(({ date }) => isoDate(date)),
});

const wordings = meanings.flatMap(({ kind, due, wordings: all }) =>
  all.map(({ text }) => ({ text, kind, due })),
);

test.each([
  { text: 'ngày làm việc cuối cùng của tháng 8', year: 2025, due: ['2025-08-29'] },
  { text: 'Trước ngày làm việc cuối cùng của quý II', year: 2024, due: ['2024-06-28'] },
  {
    text: 'Chậm nhất ngày làm việc cuối cùng của quý',
    year: 2023,
    due: ['2023-03-31', '2023-06-30', '2023-09-29', '2023-12-29'],
  },
])('$text in $year: no Saturday and no Sunday', ({ text, year, due }) => {
  expect(essence(read(text, year)).due).toEqual(due);
});

describe.each(meanings)('$kind: $meaning', ({ kind, due, wordings: all }) => {
  test.each(all)('$text', ({ text }) => {
    const schedule = read(inYear(text, PLAN_YEAR));
    expect({ kind: schedule.kind, due: essence(schedule).due }).toEqual({
      kind,
      due: due.map((each) => inYear(each, PLAN_YEAR)),
    });
  });
});

describe('a phrase without a year takes the plan year', () => {
  const yearless = wordings.filter(({ text }) => !/\d{4}|\/\d\d$/.test(text));
  test.each(yearless)('$text in the plan of 2026', ({ text, kind, due }) => {
    const schedule = read(inYear(text, 2026), 2026);
    expect({ kind: schedule.kind, due: essence(schedule).due }).toEqual({
      kind,
      due: due.map((each) => inYear(each, 2026)),
    });
  });

  test('29 February is a day in a leap year only', () => {
    expect(parseSchedule('Trước ngày 29/02', 2025).kind).toBe('notUnderstood');
    expect(essence(read('Trước ngày 29/02', 2028)).due).toEqual(['2028-02-29']);
    expect(essence(read('Tháng 02', 2028)).due).toEqual(['2028-02-29']);
  });
});

describe.each(notSchedules)('refused, being $why', ({ texts }) => {
  test.each(texts.map((text) => ({ text })))('"$text"', ({ text }) => {
    expect(parseSchedule(text, PLAN_YEAR)).toMatchObject({ kind: 'notUnderstood' });
  });
});

describe('what was not understood is handed back', () => {
  test.each([
    { text: 'Quý I abc', rest: 'abc' },
    { text: 'Hằng quý, foo', rest: ', foo' },
    { text: 'Trước ngày 31/02', rest: 'Trước ngày 31/02' },
    { text: 'Theo kế hoạch trước 31/02', rest: 'trước 31/02' },
    { text: '', rest: '' },
  ])('"$text" -> "$rest"', ({ text, rest }) => {
    expect(parseSchedule(text, PLAN_YEAR)).toEqual({ kind: 'notUnderstood', rest });
  });
});

const understood = wordings.map(({ text }) => {
  const written = inYear(text, PLAN_YEAR);
  return { written, expected: essence(read(written)) };
});

describe('how a phrase is typed never matters', () => {
  const typings: readonly { readonly how: string; readonly retype: (text: string) => string }[] = [
    { how: 'decomposed accents (NFD)', retype: (text) => text.normalize('NFD') },
    { how: 'capitals', retype: (text) => text.toUpperCase() },
    { how: 'small letters', retype: (text) => text.toLowerCase() },
    { how: 'doubled spaces', retype: (text) => text.replaceAll(' ', '  ') },
    { how: 'non-breaking spaces', retype: (text) => text.replaceAll(' ', '\u00A0') },
    { how: 'a final full stop', retype: (text) => `${text}.` },
    { how: 'a final semicolon', retype: (text) => `${text};` },
    { how: 'a bullet', retype: (text) => `- ${text}` },
    { how: 'space around it', retype: (text) => `  ${text}\n` },
    { how: 'en dashes', retype: (text) => text.replaceAll('-', '–') },
  ];
  test.each(typings)('$how', ({ retype }) => {
    for (const { written, expected } of understood) {
      const retyped = parseSchedule(retype(written), PLAN_YEAR);
      const same = retyped.kind === 'understood' ? essence(retyped.schedule) : retyped.rest;
      expect({ written, same }).toEqual({ written, same: expected });
    }
  });
});

describe('a schedule described in Vietnamese is read back as it was', () => {
  test('every wording of the corpus', () => {
    for (const { text } of wordings) {
      const schedule = read(inYear(text, PLAN_YEAR));
      const description = describeSchedule(schedule, PLAN_YEAR);
      expect({ description, ...essence(read(description)) }).toEqual({ description, ...essence(schedule) });
    }
  });

  test('any schedule', () => {
    fc.assert(
      fc.property(fc.array(anyPart, { minLength: 1, maxLength: 4 }), (parts) => {
        const schedule = scheduleOf(parts);
        const description = describeSchedule(schedule, PLAN_YEAR);
        expect({ description, ...essence(read(description)) }).toEqual({ description, ...essence(schedule) });
      }),
    );
  });
});

describe('never silently wrong', () => {
  const syllables = [...new Set(wordings.flatMap(({ text }) => text.split(/\s+/)))];

  test('any text at all is read or refused, and a refusal quotes the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem()), (text) => {
        const reading = parseSchedule(text, PLAN_YEAR);
        if (reading.kind === 'understood') expect(reading.schedule.parts.length).toBeGreaterThan(0);
        else expect(normalizeText(text).endsWith(reading.rest)).toBe(true);
      }),
    );
  });

  test('any mixture of the words of time phrases gives real, sorted dates without repeats, or a refusal', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...syllables), { maxLength: 9 }), (mixture) => {
        const reading = parseSchedule(mixture.join(' '), PLAN_YEAR);
        if (reading.kind === 'notUnderstood') return;
        const due = essence(reading.schedule).due;
        expect(due).toEqual([...new Set(due)].sort());
      }),
      { numRuns: 2000 },
    );
  });

  /** No verb, document, event or label, which make room for words of any kind. */
  const TIME_WORDS_ONLY =
    /^(?:[\d\s/.,;+&-]|quý|tháng|ngày|năm|hằng|hàng|mỗi|trong|trước|từ|đến|hết|đầu|giữa|cuối|và|của|chậm|nhất|các|lần|[ivty])+$/iu;
  const dated = wordings.filter(
    ({ text, kind }) => (kind === 'once' || kind === 'recurring') && TIME_WORDS_ONLY.test(text),
  );
  test('an unknown word behind a dated phrase makes it refused', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...dated),
        fc.constantFrom('xyz', 'lăng nhăng', 'phường', '%', '99'),
        (wording, word) => {
          const text = `${inYear(wording.text, PLAN_YEAR)} ${word}`;
          expect({ text, kind: parseSchedule(text, PLAN_YEAR).kind }).toEqual({
            text,
            kind: 'notUnderstood',
          });
        },
      ),
    );
  });
});

const anyDue = fc
  .tuple(
    fc.integer({ min: 2024, max: 2031 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => ({ date: { year, month, day }, period: '' }));
const anyPart: fc.Arbitrary<SchedulePart> = fc.oneof(
  anyDue.map((due) => part('once', [due])),
  fc.uniqueArray(anyDue, { maxLength: 12, selector: ({ date }) => isoDate(date) }).map((due) =>
    part(
      'recurring',
      [...due].sort((a, b) => isoDate(a.date).localeCompare(isoDate(b.date))),
    ),
  ),
  fc.constantFrom<ScheduleKind>('ongoing', 'linked', 'adhoc').map((kind) => part(kind, [])),
);

function part(kind: ScheduleKind, due: SchedulePart['due']): SchedulePart {
  return { kind, due, implied: [], text: '' };
}

function scheduleOf(parts: readonly SchedulePart[]): Schedule {
  const byDay = new Map(parts.flatMap(({ due }) => due).map((due) => [isoDate(due.date), due]));
  const due = [...byDay.keys()].sort().flatMap((day) => byDay.get(day) ?? []);
  const kinds = new Set(parts.map(({ kind }) => kind));
  const [only = 'once'] = kinds;
  const kind = kinds.size > 1 ? 'mixed' : only === 'once' && due.length > 1 ? 'recurring' : only;
  return { kind, parts, due, implied: [] };
}

/** Each joint of these can be read in two ways: a reading that tried them all would never end. */
test.each([
  'Từ 1/1 đến 2/2, ',
  'Quý I - trước 20/3, ',
  'từ tháng 1 đến tháng 2 hằng tháng ',
  'Quý I: ban hành, Quý II: họp, ',
])('"%s" many times over is read or refused', (text) => {
  expect(['understood', 'notUnderstood']).toContain(parseSchedule(text.repeat(20), PLAN_YEAR).kind);
});
