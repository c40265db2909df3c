import { officeErrorCode } from './officeError';

const TOO_LONG = ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'];

/** Excel on the web refuses requests and answers above 5 MB (Microsoft: "Resource limits"). */
export const isTooLong = (error: unknown): boolean => TOO_LONG.includes(officeErrorCode(error) ?? '');

/**
 * Reads a piece; where that is too long, its halves, each in a request of its own. `halve` gives [] for what cannot be
 * parted any more.
 */
export async function readHalving<P, T>(
  piece: P,
  halve: (piece: P) => readonly P[],
  read: (piece: P) => Promise<T>,
): Promise<T[]> {
  try {
    return [await read(piece)];
  } catch (error) {
    const halves = halve(piece);
    if (!isTooLong(error) || halves.length === 0) throw error;
    const results: T[] = [];
    for (const half of halves) results.push(...(await readHalving(half, halve, read)));
    return results;
  }
}
