import type { Host } from './createHost';

export type HostConnection = Pick<Host, 'handle' | 'isSetSupported' | 'onMessage'>;

export interface HostBridge {
  sendMessageToHost(message: string): void;
  /** Set by the client: takes answers and events. */
  onMessageFromHost?: (message: string) => void;
}

/** The two halves of Microsoft's host bridge, joined to a host. */
export function hostBridge(host: HostConnection): HostBridge {
  const bridge: HostBridge = {
    sendMessageToHost(message) {
      host.handle(message).then(
        (answer) => bridge.onMessageFromHost?.(answer),
        (bug: unknown) => bridge.onMessageFromHost?.(failure(message, bug)),
      );
    },
  };
  host.onMessage((message) => bridge.onMessageFromHost?.(message));
  return bridge;
}

/** A bug of the host reaches the caller as an error with its own words, instead of a promise that never ends. */
function failure(message: string, bug: unknown): string {
  const { id } = JSON.parse(message) as { id: number };
  const text = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
  const body = { error: { code: 'GeneralException', message: `Bug in the embedded Excel: ${text}` } };
  return JSON.stringify({ id, type: 1, flags: 0, message: { statusCode: 500, headers: {}, body } });
}
