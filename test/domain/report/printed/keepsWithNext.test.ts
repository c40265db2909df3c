import { keepsWithNext } from '../../../../src/domain/report/printed/keepsWithNext';
import type { PrintedBlock } from '../../../../src/domain/report/printed/PrintedReport';

const heading: PrintedBlock = { kind: 'heading', level: 1, text: 'I. KẾT QUẢ' };
const announcing: PrintedBlock = { kind: 'paragraph', text: 'Gồm:' };
const paragraph: PrintedBlock = { kind: 'paragraph', text: 'Hết.' };
const item: PrintedBlock = { kind: 'item', text: '- Nguyên nhân:' };
const room: PrintedBlock = { kind: 'room' };
const table: PrintedBlock = { kind: 'table', table: { columns: [], rows: [], notes: [] } };

test.each<[string, PrintedBlock, PrintedBlock | undefined, boolean]>([
  ['a heading with any text', heading, paragraph, true],
  ['a heading with nothing below', heading, undefined, true],
  ['a sentence with its table', paragraph, table, true],
  ['a sentence with its list', announcing, item, true],
  ['an item with its room', item, room, true],
  ['a sentence that announces nothing', paragraph, item, false],
  ['a colon at the end of the report', announcing, undefined, false],
  ['a last sentence', paragraph, undefined, false],
  ['a table with a table', table, table, false],
  ['a room with a table', room, table, false],
])('%s', (_, block, next, keeps) => expect(keepsWithNext(block, next)).toBe(keeps));
