import type { Host } from '../host/createHost';
import type { EditCounts } from './analysisJson';

/** Every request to Excel so far that read or wrote; the client's own releases of references do neither. */
export function editCounts(host: Host, cells: number): EditCounts {
  const requests = host.requests.filter(({ reads, writes }) => reads + writes > 0);
  return {
    cells,
    syncs: requests.length,
    requestBytes: requests.reduce((sum, request) => sum + request.bytes, 0),
  };
}
