import type { Ref } from '../protocol/Ref';
import type { Session } from '../protocol/Session';

/** The client asks to keep an object: from now on it is found by its reference, wherever its cells move. */
export function keepReference(session: Session, object: Ref): void {
  const { target } = object;
  if (session.referenceIds.has(target)) return;
  const id = `ref${++session.keptCount}`;
  session.referenceIds.set(target, id);
  session.kept.set(id, object);
}

export function forgetReference({ kept, referenceIds }: Session, id: string): void {
  const object = kept.get(id);
  if (object) referenceIds.delete(object.target);
  kept.delete(id);
}
