import type { Json } from '../model/Workbook';
import type { Args } from './args';
import {
  ActionType,
  PathType,
  type Action,
  type Arguments,
  type Batch,
  type BatchResponse,
  type ObjectPath,
} from './Batch';
import { HostError, invalidArgument, itemNotFound } from './HostError';
import type { Outcome } from './ObjectType';
import { ref, type Ref } from './Ref';
import { requireMember } from './requireMember';
import { identity, runQuery, typeOf } from './runQuery';
import { memberName } from './wireName';
import type { Session } from './Session';

/** A failure to be injected: at this action of the batch, this error. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly atAction: number;
}

export interface BatchRun {
  readonly response: BatchResponse;
  readonly reads: number;
  readonly writes: number;
  readonly changed: boolean;
}

interface Running {
  readonly batch: Batch;
  readonly session: Session;
  /** Objects by object path; null is a null object. */
  readonly objects: Map<number, Ref | null>;
  location: string;
  reads: number;
  writes: number;
  changed: boolean;
}

/** Runs the actions in order and stops at the first that fails; what was done stays done, as in Excel. */
export function runBatch(batch: Batch, session: Session, fault?: Fault): BatchRun {
  const running: Running = {
    batch,
    session,
    objects: new Map(),
    location: '',
    reads: 0,
    writes: 0,
    changed: false,
  };
  const response: BatchResponse = { Results: [], TraceIds: [], Error: null };
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (fault?.atAction === index)
        throw Object.assign(new HostError('GeneralException', fault.message), { code: fault.code });
      response.Results.push({ ActionId: action.Id, Value: runAction(action, running) });
      if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
    } catch (failure) {
      if (!(failure instanceof HostError)) throw failure;
      response.Error = {
        Code: failure.code,
        Message: failure.message,
        Location: running.location,
        ActionIndex: index,
        HttpStatusCode: failure.code === 'ItemNotFound' ? 404 : 400,
      };
      break;
    }
  }
  const { reads, writes, changed } = running;
  return { response, reads, writes, changed };
}

function runAction(action: Action, running: Running): Json {
  if (action.ActionType === ActionType.trace) return null;
  const object = objectAt(action.ObjectPathId, running);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object && identity(object, running.session);
    case ActionType.query:
    case ActionType.queryAsJson:
      running.reads++;
      return runQuery(object, action.QueryInfo ?? {}, running.session);
    case ActionType.method:
      return runMethod(action, object, running);
    case ActionType.setProperty:
      return setProperty(action, object, running);
    default:
      throw new HostError('NotImplemented', `Actions of type ${action.ActionType} are not understood.`);
  }
}

function runMethod(action: Action, object: Ref | null, running: Running): Json {
  if (!object) return null;
  const outcome = call(object, action.Name, action.ArgumentInfo, running);
  if ('value' in outcome) return outcome.value;
  return outcome.object && identity(outcome.object, running.session);
}

function setProperty(action: Action, object: Ref | null, running: Running): Json {
  if (!object) throw itemNotFound('The object');
  const name = memberName(action.Name);
  running.location = `${object.type}.${name}`;
  const { properties } = typeOf(object);
  const property = requireMember(properties, object, name, running.session);
  // What Excel itself does not let anybody set, the client does not send.
  if (!property.write)
    throw new HostError('ApiNotFound', `The embedded Excel does not set ${object.type}.${name}.`);
  const args = argumentsOf(action.ArgumentInfo, running);
  running.writes++;
  running.changed = true;
  property.write(object.target, args.values[0] ?? null, running.session, args);
  return null;
}

function objectAt(id: number, running: Running): Ref | null {
  const known = running.objects.get(id);
  if (known !== undefined) return known;
  const path = running.batch.ObjectPaths[String(id)];
  if (!path) throw invalidArgument(`The batch has no object path ${id}.`);
  const object = resolve(path, running);
  running.objects.set(id, object);
  return object;
}

function resolve(path: ObjectPath, running: Running): Ref | null {
  const { session } = running;
  if (path.ObjectPathType === PathType.root) return ref('Workbook', session.workbook);
  if (path.ObjectPathType === PathType.reference) {
    const kept = session.kept.get(path.Name);
    if (!kept) throw new HostError('InvalidReference', 'The object is no longer there.');
    return kept;
  }
  const parent = objectAt(path.ParentObjectPathId ?? 0, running);
  // A member of a null object is a null object.
  if (!parent) return null;
  const type = typeOf(parent);
  const name = memberName(path.Name);
  running.location = `${parent.type}.${name}`;
  switch (path.ObjectPathType) {
    case PathType.property:
      return requireMember(type.navigation, parent, name, session).open(parent.target, session);
    case PathType.indexer: {
      running.location = `${parent.type}.getItem`;
      if (!type.item) throw new HostError('ApiNotFound', `The embedded Excel has no ${parent.type}.getItem.`);
      const key = path.ArgumentInfo?.Arguments?.[0] ?? null;
      const item = type.item(parent.target, key, session);
      if (!item) throw itemNotFound(`${parent.type} item ${JSON.stringify(key)}`);
      return item;
    }
    case PathType.method: {
      const outcome = call(parent, path.Name, path.ArgumentInfo, running);
      if ('object' in outcome) return outcome.object;
      throw new HostError('ApiNotFound', `${parent.type}.${name} gives no object.`);
    }
    default:
      throw new HostError(
        'NotImplemented',
        `Object paths of type ${path.ObjectPathType} are not understood.`,
      );
  }
}

function call(object: Ref, wire: string, info: Arguments | undefined, running: Running): Outcome {
  const name = memberName(wire);
  running.location = `${object.type}.${name}`;
  const { methods } = typeOf(object);
  const method = requireMember(methods, object, name, running.session);
  const outcome = method.call(object.target, argumentsOf(info, running), running.session);
  if (method.reads !== true) {
    running.writes++;
    running.changed = true;
  } else if ('value' in outcome && outcome.value !== null) running.reads++;
  return outcome;
}

function argumentsOf(info: Arguments | undefined, running: Running): Args {
  const ids = info?.ReferencedObjectPathIds ?? [];
  return {
    values: info?.Arguments ?? [],
    object(value, index) {
      const nested =
        value !== null && typeof value === 'object' && '_ObjectPathId' in value
          ? value['_ObjectPathId']
          : undefined;
      const id = nested ?? ids[index];
      return typeof id === 'number' && id > 0 ? objectAt(id, running) : undefined;
    },
  };
}
