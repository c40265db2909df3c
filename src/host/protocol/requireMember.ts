import { HostError } from './HostError';
import type { Ref } from './Ref';
import { isSince, type Session } from './Session';

/** A member that is not in the tables, or above the configured requirement set, is an error: never a silent no-op. */
export function requireMember<M extends { readonly since: string }>(
  members: Readonly<Record<string, M>> | undefined,
  object: Ref,
  name: string,
  { apiSet }: Session,
): M {
  const member = members && Object.hasOwn(members, name) ? members[name] : undefined;
  if (!member) throw new HostError('ApiNotFound', `The embedded Excel has no ${object.type}.${name}.`);
  if (!isSince(member.since, apiSet)) {
    throw new HostError(
      'ApiNotFound',
      `${object.type}.${name} needs ExcelApi ${member.since}; this Excel has ${apiSet}.`,
    );
  }
  return member;
}
