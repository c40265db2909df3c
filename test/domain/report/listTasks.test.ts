import { listTasks } from '../../../src/domain/report/listTasks';

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ no: String(index + 1), row: index + 10 }));

test.each<[string, Parameters<typeof listTasks>[0], string]>([
  [
    'by their numbers',
    [
      { no: '1', row: 9 },
      { no: '2a', row: 12 },
    ],
    'số 1, 2a',
  ],
  [
    'without numbers by their rows',
    [
      { no: '', row: 9 },
      { no: '', row: 12 },
    ],
    'ở dòng 9, 12',
  ],
  [
    'of both kinds',
    [
      { no: '', row: 9 },
      { no: '2', row: 10 },
      { no: '', row: 12 },
    ],
    'số 2 và ở dòng 9, 12',
  ],
  [
    'sixty',
    numbered(60),
    `số ${numbered(60)
      .map(({ no }) => no)
      .join(', ')}`,
  ],
  ['more than sixty stand in the annex', numbered(61), 'xem Phụ lục I'],
])('tasks %s', (_, tasks, text) => expect(listTasks(tasks, 'Phụ lục I')).toBe(text));
