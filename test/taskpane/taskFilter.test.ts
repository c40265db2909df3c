import type { FollowedTask } from '../../src/domain/analysis/Analysis';
import {
  filterTasks,
  groupTasks,
  NO_FILTER,
  officesOf,
  type TaskFilter,
} from '../../src/taskpane/taskFilter';
import { analysis } from './planOf2025';

const { tasks } = analysis;
const numbers = (filter: Partial<TaskFilter>, of: readonly FollowedTask[] = tasks) =>
  filterTasks(of, { ...NO_FILTER, ...filter }).map(({ no }) => no);

describe('words are found without accents, in any order, in content, result, time and office', () => {
  test.each<[query: string, found: readonly string[]]>([
    ['hài lòng', ['12']],
    ['hai long', ['12']],
    ['LÒNG hai', ['12']],
    ['giai qu hai', ['12']],
    ['ai long', []],
    ['khong co o dau', []],
    ['  ', tasks.map(({ no }) => no)],
  ])('%s', (query, found) => {
    expect(numbers({ query })).toEqual(found);
  });

  test('composed and decomposed letters are the same', () =>
    expect(numbers({ query: 'hài lòng'.normalize('NFD') })).toEqual(numbers({ query: 'hài lòng' })));
});

test('status, office, section and words are all to hold', () => {
  const [office] = officesOf(tasks);
  if (!office) throw new Error('the plan names offices');
  const late = numbers({ group: 'late', office: office.key });
  expect(late).toHaveLength(office.late);
  const [first] = late;
  const section = tasks.find(({ no }) => no === first)?.section ?? '';
  expect(numbers({ group: 'late', office: office.key, section })).toContain(first);
  expect(numbers({ group: 'done', office: office.key })).toEqual([]);
});

test('a section holds the tasks of the sections under it, not those of one that begins alike', () => {
  const [task] = tasks;
  if (!task) throw new Error('the plan has tasks');
  const of = ['C', 'C.II', 'CI', 'D'].map((section) => ({ ...task, section, no: section }));
  expect(numbers({ section: 'C' }, of)).toEqual(['C', 'C.II']);
});

test('groups stand from what presses most to what is done, and the latest task leads', () => {
  expect(groupTasks(tasks).map(({ group, tasks: found }) => [group, found.length])).toEqual([
    ['late', 4],
    ['soon', 0],
    ['unclear', 25],
    ['inTime', 1],
    ['done', 0],
  ]);
  expect(groupTasks(tasks)[0]?.tasks.map(({ judgement }) => judgement.daysLate)).toEqual([24, 10, 10, 10]);
});

test('spellings of one office are one, and those with most late tasks come first', () => {
  const [task] = groupTasks(tasks)[0]?.tasks ?? [];
  if (!task) throw new Error('a task is late');
  const led = (...lead: readonly string[]) => ({ ...task, lead });
  const found = officesOf([
    { ...led('Tư pháp'), judgement: { ...task.judgement, status: 'done' } },
    led('Văn phòng – Thống kê'),
    led('VP - Thống kê'),
    led('Các ngành liên quan'),
  ]);
  expect(found.map(({ name, late }) => [name, late])).toEqual([
    ['Văn phòng – Thống kê', 2],
    ['Tư pháp', 0],
  ]);
});
