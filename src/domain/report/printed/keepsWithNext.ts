import type { PrintedBlock } from './PrintedReport';

/** A heading stays with its text; a sentence with the table, the list or the room that it announces. */
export function keepsWithNext(block: PrintedBlock, next: PrintedBlock | undefined): boolean {
  if (block.kind === 'heading') return true;
  if (block.kind === 'table' || block.kind === 'room') return false;
  return next?.kind === 'table' || (block.text.endsWith(':') && next !== undefined);
}
