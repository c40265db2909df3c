import type { Json } from '../model/Workbook';
import { OBJECT_TYPES } from '../objects/objectTypes';
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
  const answer: Answer = { ...type.id?.(object.target, session) };
  if (!items) {
    fill(answer, object, paths, session);
    return answer;
  }
  const own = paths.filter((path) => Object.hasOwn(type.properties, head(path)));
  const ofItems = paths.filter((path) => !own.includes(path)).map((path) => path.replace(/^items\//, ''));
  fill(answer, object, own.length > 0 || paths.length > 0 ? own : ['$all'], session);
  if (paths.length > 0 && ofItems.length === 0) return answer;
  const end = window?.Top === undefined ? undefined : window.Skip + window.Top;
  // The paths are checked even when there is no item they could be read from.
  answer['_Items'] = items.slice(window?.Skip ?? 0, end).map((item) =>
    load(
      item,
      ofItems.filter((path) => path !== 'items'),
      session,
    ),
  );
  return answer;
}

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
      requireMember(property.read ? property : undefined, object, name, session);
      answer[wireName(name)] = property.read?.(object.target, session) ?? null;
    } else {
      nested.set(name, [...(nested.get(name) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
    }
  }
  for (const [name, inner] of nested) {
    const navigation = requireMember(
      Object.hasOwn(type.navigation, name) ? type.navigation[name] : undefined,
      object,
      name,
      session,
    );
    const opened = navigation.open(object.target, session);
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
