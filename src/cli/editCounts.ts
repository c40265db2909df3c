import type { Host } from '../host/createHost';
import type { EditCounts } from './analysisJson';

/** Every request to Excel so far, reads included. */
export function editCounts({ requests }: Host, cells: number): EditCounts {
  return {
    cells,
    syncs: requests.length,
    requestBytes: requests.reduce((sum, request) => sum + request.bytes, 0),
  };
}
