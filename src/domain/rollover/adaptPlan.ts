import type { Plan } from '../plan/Plan';
import { issuingAgency, spellOutAgency } from '../settings/issuingAgency';
import { advanceYears, type TextKind } from './advanceYears';
import { replaceSuperseded } from './replaceSuperseded';
import type { Place } from './successors';

/** The office that takes the plan of another over, as its settings name it. */
export interface Office {
  /** "Ủy ban nhân dân xã Long Phụng"; '' takes the name of the other office out and puts none in. */
  readonly agency: string;
  /** "UBND tỉnh Quảng Ngãi" */
  readonly parentAgency: string;
}

/** From this year on the offices of before 01/7/2025 are no more. */
const FIRST_YEAR_OF_REFORM = 2026;

/** A plan for another year, and for another office where one is given: its ward, its parent and its units renamed. */
export function adaptPlan(plan: Plan, year: number, office: Office | undefined): Plan {
  const adapt = adapterOf(plan, year, office);
  const isOwn = office === undefined && year === plan.year;
  const { targetRule, ...rest } = plan;
  return {
    ...rest,
    year,
    decision: isOwn ? plan.decision : { number: '', issuer: '' },
    title: adapt(plan.title),
    sections: plan.sections.map((section) => ({ ...section, title: adapt(section.title) })),
    tasks: plan.tasks.map((task) => ({
      ...task,
      content: adapt(task.content),
      result: adapt(task.result),
      unit: adapt(task.unit, 'offices'),
      time: adapt(task.time, 'text', 'deadline'),
    })),
    indicators: plan.indicators.map((indicator) => ({
      ...indicator,
      name: adapt(indicator.name),
      target: adapt(indicator.target),
      agency: adapt(indicator.agency, 'offices'),
    })),
    ...(isOwn && targetRule && { targetRule }),
  };
}

type Adapter = (text: string, place?: Place, kind?: TextKind) => string;

function adapterOf(plan: Plan, year: number, office: Office | undefined): Adapter {
  const rename = office ? renamerOf(plan, office) : (text: string) => text;
  const isRenamed = office !== undefined && year >= FIRST_YEAR_OF_REFORM;
  return (text, place = 'text', kind = 'text') => {
    let moved = text;
    for (let from = plan.year; from < year; from += 1) moved = advanceYears(moved, from, kind).text;
    const renamed = rename(moved);
    return isRenamed ? replaceSuperseded(renamed, place, () => true) : renamed;
  };
}

/** "Ủy ban nhân dân phường Phổ Ninh" -> ["phường", "Phổ Ninh"] */
function unitOf(agency: string): readonly [kind: string, name: string] | undefined {
  const [, kind, name] =
    /(?<!\p{L})(phường|xã|thị trấn|đặc khu)\s+(\S.*)$/iu.exec(spellOutAgency(agency)) ?? [];
  return kind !== undefined && name !== undefined ? [kind.toLocaleLowerCase('vi'), name] : undefined;
}

function renamerOf(plan: Plan, { agency, parentAgency }: Office): (text: string) => string {
  const old = unitOf(issuingAgency(plan));
  const own = unitOf(agency);
  const parent = /(?<!\p{L})(tỉnh|thành phố)(?!\p{L})/iu.exec(parentAgency)?.[1]?.toLocaleLowerCase('vi');
  const named = old && new RegExp(String.raw`(?<!\p{L})${old[0]}\s+${old[1]}(?!\p{L})`, 'giu');
  const bare = old && new RegExp(String.raw`(?<!\p{L}|các xã, )${old[0]}(?!\p{L})`, 'giu');
  return (text) => {
    const unnamed = named ? text.replace(named, PLACEHOLDER) : text;
    const renamed = (own && bare ? unnamed.replace(bare, own[0]) : unnamed).replaceAll(
      PLACEHOLDER,
      own?.join(' ') ?? old?.[0] ?? '',
    );
    return parent === undefined
      ? renamed
      : renamed.replace(/(?<=UBND |Ủy ban nhân dân )thị xã(?!\p{L})/gu, parent);
  };
}

const PLACEHOLDER = '\u0000';
