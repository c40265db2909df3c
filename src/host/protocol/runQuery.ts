import type { Json } from '../model/Workbook';
import { OBJECT_TYPES } from '../objects/objectTypes';
import { HostError } from './HostError';
import { requireMember } from './requireMember';
import type { ObjectType } from './ObjectType';
import type { Ref } from './Ref';
import { isSince, type Session } from './Session';
import { wireName } from './wireName';

export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

type Answer = Record<string, Json>;

/** What load() asked for: "name", "format/fill/color", "items/tables/name"; nothing or "$all" is every plain property. */
export function runQuery(
  object: Ref | null,
  { Select = [], Expand = [], Top, Skip = 0 }: Query,
  session: Session,
): Json {
  if (!object) return null;
  if (Select.includes('*')) throw new HostError('ApiNotFound', 'The embedded Excel has no load("*").');
  return load(
    object,
    [...Select, ...Expand].map((path) => path.trim()).filter((path) => path !== ''),
    session,
    { Top, Skip },
  );
}

interface Window {
  readonly Top?: number | undefined;
  readonly Skip: number;
}

export const typeOf = (object: Ref) => OBJECT_TYPES[object.type] as ObjectType<unknown>;

function load(object: Ref, paths: readonly string[], session: Session, window?: Window): Json {
  const type = typeOf(object);
  const items = type.items?.(object.target, session);
  const answer = identity(object, session);
  if (!items) {
    fill(answer, object, paths, session);
    return answer;
  }
  const own = paths.filter((path) => Object.hasOwn(type.properties, head(path)));
  const ofItems = paths.filter((path) => !own.includes(path)).map((path) => path.replace(/^items\//, ''));
  if (own.length > 0 || paths.length === 0) fill(answer, object, own, session);
  if (paths.length > 0 && ofItems.length === 0) return answer;
  const named = ofItems.filter((path) => path !== 'items');
  const end = window?.Top === undefined ? undefined : window.Skip + window.Top;
  const wanted = items.slice(window?.Skip ?? 0, end);
  // "items" alone loads the items with none of their properties.
  answer['_Items'] = wanted.map((item) =>
    ofItems.length > 0 && named.length === 0 ? identity(item, session) : load(item, named, session),
  );
  return answer;
}

/** What the client finds the object again by. */
export const identity = (object: Ref, session: Session): Answer => ({
  ...typeOf(object).id?.(object.target, session),
});

const head = (path: string) => path.split('/')[0] ?? '';

function fill(answer: Answer, object: Ref, paths: readonly string[], session: Session): void {
  const type = typeOf(object);
  const wanted = paths.length === 0 || paths.includes('$all') ? plainProperties(type, session) : paths;
  const nested = new Map<string, string[]>();
  for (const path of wanted) {
    if (path === '$all') continue;
    const [name = '', ...rest] = path.split('/');
    const property = Object.hasOwn(type.properties, name) ? type.properties[name] : undefined;
    if (property && rest.length === 0) {
      requireMember(property.read && type.properties, object, name, session);
      answer[wireName(name)] = property.read?.(object.target, session) ?? null;
    } else {
      nested.set(name, [...(nested.get(name) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
    }
  }
  for (const [name, inner] of nested) {
    const opened = requireMember(type.navigation, object, name, session).open(object.target, session);
    answer[wireName(name)] = opened && load(opened, inner, session);
  }
  for (const path of paths.includes('$all') ? paths : []) {
    if (path.includes('/')) fill(answer, object, [path], session);
  }
}

const plainProperties = (type: ObjectType<unknown>, session: Session) =>
  Object.entries(type.properties)
    .filter(([, property]) => property.read && isSince(property.since, session.apiSet))
    .map(([name]) => name);
