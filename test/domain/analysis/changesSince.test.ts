import fc from 'fast-check';
import type { FollowedTask } from '../../../src/domain/analysis/Analysis';
import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { statusLabels } from '../../../src/domain/progress/progress.vi';
import type { Status } from '../../../src/domain/progress/Judgement';
import { buildRecord } from '../../../src/domain/analysis/buildRecord';
import { changesSince, type TaskChange } from '../../../src/domain/analysis/changesSince';
import { sampleAnalysis, sampleTask, type TaskSample } from '../report/sampleAnalysis';

const window = { from: plainDate(2024, 12, 15), to: plainDate(2025, 3, 14) };
const recorded = (tasks: readonly FollowedTask[]) =>
  buildRecord(sampleAnalysis({ tasks }), { kind: 'q1' }, window).tasks ?? [];
const changes = (then: readonly FollowedTask[], now: readonly FollowedTask[]): readonly TaskChange[] =>
  changesSince(now, recorded(then));
const due = (...months: number[]) => ({
  due: months.map((month) => ({ date: plainDate(2025, month, 28), period: '' })),
});

const CONTENT = 'Rà soát, đánh giá thủ tục hành chính';
const task = (change: Partial<TaskSample> = {}) =>
  sampleTask({ no: '3', status: 'notStarted', content: CONTENT, judgement: due(3), ...change });

describe('one task, then and now', () => {
  test.each<[string, Partial<TaskSample>, Partial<TaskSample>, readonly string[]]>([
    ['nothing', {}, {}, []],
    ['a deadline has passed', {}, { status: 'behind' }, ['newlyLate']],
    ['late before, late still', { status: 'behind' }, { status: 'behind' }, []],
    ['late before, finished now', { status: 'behind' }, { status: 'doneLate' }, ['finished']],
    ['one period made up for', { status: 'behind' }, { status: 'inProgress' }, ['caughtUp']],
    ['finished', {}, { status: 'done' }, ['finished']],
    ['finished before and now', { status: 'done' }, { status: 'doneLate' }, []],
    ['a date of completion was struck out', { status: 'done' }, { status: 'dueSoon' }, ['reopened']],
    ['finished before, late now', { status: 'done' }, { status: 'behind' }, ['newlyLate']],
    ['another due date', {}, { judgement: due(6) }, ['moved']],
    ['a due date where there was none', { judgement: {} }, {}, ['moved']],
    ['more due dates', {}, { judgement: due(3, 6) }, ['moved']],
    ['fewer due dates', { judgement: due(3, 6) }, {}, ['moved']],
    ['late, and put off', {}, { status: 'behind', judgement: due(6) }, ['newlyLate', 'moved']],
    ['begun', {}, { status: 'inProgress' }, []],
    ['renumbered', {}, { no: '4', section: 'B' }, []],
    ['reworded under its number', {}, { content: 'Rà soát quy định' }, []],
    ['other capitals and stops', {}, { content: 'RÀ SOÁT đánh giá thủ tục hành chính.' }, []],
  ])('%s', (_, then, now, kinds) =>
    expect(changes([task(then)], [task(now)]).flatMap((change) => change.kinds)).toEqual(kinds),
  );
});

describe('the list of tasks', () => {
  const others = [1, 2, 4].map((no) => sampleTask({ no: String(no), status: 'done' }));

  test('an added task', () =>
    expect(changes(others, [...others, task()])).toMatchObject([
      { kinds: ['added'], now: { content: CONTENT } },
    ]));

  test('a task that is gone', () =>
    expect(changes([...others, task()], others)).toMatchObject([{ kinds: ['gone'], then: { no: '3' } }]));

  test('one put in front and all renumbered: only the new one has changed', () => {
    const renumbered = others.map((other) => ({ ...other, no: String(Number(other.no) + 1) }));
    expect(
      changes(others, [sampleTask({ no: '1', content: 'Việc mới', status: 'done' }), ...renumbered]),
    ).toMatchObject([{ kinds: ['added'], now: { content: 'Việc mới' } }]);
  });

  test('the same words under two numbers are two tasks', () => {
    const twice = [task({ no: '3' }), task({ no: '9', status: 'done' })];
    expect(changes(twice, twice)).toEqual([]);
    expect(changes(twice, twice.slice(0, 1))).toMatchObject([{ kinds: ['gone'], then: { no: '9' } }]);
    expect(changes(twice, twice.slice(1))).toMatchObject([{ kinds: ['gone'], then: { no: '3' } }]);
  });

  test('without numbers, other words are another task', () => {
    const now = task({ no: '', content: 'Rà soát quy định' });
    expect(changes([task({ no: '' })], [now]).flatMap(({ kinds }) => kinds)).toEqual(['added', 'gone']);
  });

  test('another number in another section, with other words, is another task', () => {
    const now = task({ section: 'B', content: 'Rà soát quy định' });
    expect(changes([task()], [now]).flatMap(({ kinds }) => kinds)).toEqual(['added', 'gone']);
  });

  test('the same words and number in two sections stay in theirs', () => {
    const twice = [task({ section: 'A' }), task({ section: 'B', status: 'done' })];
    expect(changes(twice, [...twice].reverse())).toEqual([]);
  });

  test('the same words, moved to another section: the one with the number', () => {
    const then = [task({ no: '1' }), task({ no: '2', status: 'done' })];
    const now = [task({ no: '2', status: 'done', section: 'B' }), task({ no: '1', section: 'B' })];
    expect(changes(then, now)).toEqual([]);
  });
});

const statuses = Object.keys(statusLabels) as Status[];
const sheet = fc
  .uniqueArray(fc.record({ id: fc.nat(15), status: fc.constantFrom(...statuses) }), {
    selector: ({ id }) => id,
  })
  .map((rows) => rows.map(({ id, status }) => sampleTask({ no: String(id), status })));
const count = (tasks: readonly FollowedTask[], ...wanted: Status[]): number =>
  tasks.filter(({ judgement }) => wanted.includes(judgement.status)).length;

test('late tasks then, more and less those that changed, are late tasks now', () =>
  fc.assert(
    fc.property(sheet, sheet, (then, now) => {
      const found = changes(then, now);
      const newlyLate = found.filter(
        ({ kinds, now: task }) =>
          kinds.includes('newlyLate') || (kinds.includes('added') && task?.judgement.status === 'behind'),
      );
      const noLonger = found.filter(
        ({ kinds, then: task }) =>
          task?.status === 'behind' && kinds.some((kind) => ['finished', 'caughtUp', 'gone'].includes(kind)),
      );
      expect(count(then, 'behind') + newlyLate.length - noLonger.length).toBe(count(now, 'behind'));
    }),
  ));

test('nothing has changed between a sheet and itself', () =>
  fc.assert(fc.property(sheet, (tasks) => expect(changes(tasks, tasks)).toEqual([]))));
