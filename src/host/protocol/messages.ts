import type { Batch, BatchResponse } from './Batch';
import type { HostErrorCode } from './HostError';
import type { HostEvent } from './Session';

/** What Microsoft's client hands to a host bridge, and expects back (OfficeExtension.HostBridge). */
export interface Request {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly batch: Batch;
  /** Length of the batch in UTF-8. */
  readonly bytes: number;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: Batch | string };
}

export function readRequest(message: string): Request {
  const { id, type, flags, message: inner } = JSON.parse(message) as BridgeMessage;
  const text = typeof inner.body === 'string' ? inner.body : JSON.stringify(inner.body);
  const batch = typeof inner.body === 'string' ? (JSON.parse(text) as Batch) : inner.body;
  return { id, type, flags, batch, bytes: utf8Length(text) };
}

/** The client takes a body as text too, but trims that in a time that grows with the square of the blanks in one cell. */
const write = ({ id, type, flags }: Request, statusCode: number, body: unknown) =>
  JSON.stringify({ id, type, flags, message: { statusCode, headers: {}, body } });

/** What an answer takes with its body as text, as Excel sends it: marks of JSON are escaped there. */
export function answerBytes(answer: string): number {
  let bytes = utf8Length(answer);
  for (const mark of ['"', '\\'])
    for (let at = answer.indexOf(mark); at >= 0; at = answer.indexOf(mark, at + 1)) bytes++;
  return bytes;
}

export const reply = (request: Request, response: BatchResponse) => write(request, 200, response);

const PAYLOAD_TOO_LARGE = 413;

/** A request that is not run at all. */
export const refusal = (request: Request, code: HostErrorCode) =>
  write(request, PAYLOAD_TOO_LARGE, { error: { code, message: code } });

/** Messages of type 3 carry events; this category is that of the Excel API (Constants.eventMessageCategory). */
const EVENTS = 3;
const CATEGORY = 65_536;

export const eventMessage = ({ type, target, message }: HostEvent) =>
  JSON.stringify({
    type: EVENTS,
    message: {
      entries: [
        {
          messageCategory: CATEGORY,
          messageType: type,
          targetId: target,
          message: JSON.stringify(message),
          id: null,
        },
      ],
    },
  });

/** How many bytes a text takes in UTF-8, without making them. */
function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    // Half a surrogate pair is two of the four bytes of its character.
    bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
