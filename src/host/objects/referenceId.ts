import type { Session } from '../protocol/Session';

/** Only an object that the client holds on to is sent with a reference. */
export function referenceId(target: object, { referenceIds }: Session): Readonly<Record<string, string>> {
  const id = referenceIds.get(target);
  return id === undefined ? {} : { _ReferenceId: id };
}
