import { unitShares } from '../../../src/domain/report/unitShares';
import { sampleTask } from './sampleAnalysis';

const task = (no: string, lead: readonly string[], cooperating: readonly string[] = []) =>
  sampleTask({ no, status: 'ongoing', lead, cooperating });
const shares = (...tasks: ReturnType<typeof task>[]) =>
  unitShares(tasks).map(({ name, lead, cooperating }) => [
    name,
    lead.map(({ no }) => no).join(),
    cooperating.map(({ no }) => no).join(),
  ]);

test('none', () => expect(shares()).toEqual([]));

test('those that lead most come first, of these those that share most; the others as they were met', () =>
  expect(
    shares(task('1', ['A'], ['D', 'C']), task('2', ['B'], ['C']), task('3', ['B', 'A'], ['A', 'E'])),
  ).toEqual([
    ['A', '1,3', '3'],
    ['B', '2,3', ''],
    ['C', '', '1,2'],
    ['D', '', '1'],
    ['E', '', '3'],
  ]));

test('spellings of one office are one, named as first met; a task counts once for it', () =>
  expect(shares(task('1', ['Văn phòng', 'VĂN PHÒNG']), task('2', ['văn phòng'], ['Van phong']))).toEqual([
    ['Văn phòng', '1,2', '2'],
  ]));

test('an office under other names is one, and who is named by kind alone is none', () =>
  expect(
    shares(
      task('1', ['Phòng Văn hóa - Xã hội'], ['Các ngành liên quan']),
      task('2', ['Công chức VH-XH'], ['UBND các xã, phường']),
      task('3', ['Các cơ quan, đơn vị']),
    ),
  ).toEqual([['Phòng Văn hóa - Xã hội', '1,2', '']]));
