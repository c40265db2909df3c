import { EVENTS } from '../edit/changed';
import { arranges, type Method } from '../protocol/ObjectType';
import type { Session } from '../protocol/Session';

/** The hidden methods by which the client asks for events, and says it no longer wants them. */
export function eventMethods<T>(
  since: string,
  events: Readonly<Partial<Record<keyof typeof EVENTS, string>>>,
  targetOf: (target: T) => string,
): Readonly<Record<string, Method<T>>> {
  const methods = Object.entries(events).flatMap(([event, register]) => {
    const count = (target: T, { subscriptions }: Session, by: number) => {
      const key = `${EVENTS[event as keyof typeof EVENTS]} ${targetOf(target)}`;
      subscriptions.set(key, Math.max(0, (subscriptions.get(key) ?? 0) + by));
    };
    return [
      [register, arranges<T>(since, (target, _, session) => count(target, session, 1))],
      [
        register.replace('Register', 'Unregister'),
        arranges<T>(since, (target, _, session) => count(target, session, -1)),
      ],
    ] as const;
  });
  return Object.fromEntries(methods);
}
