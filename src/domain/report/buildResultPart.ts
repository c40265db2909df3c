import type { FollowedTask } from '../analysis/Analysis';
import { lowerFirst } from '../text/normalLetters';
import { buildIndicatorBlocks } from './buildIndicatorBlocks';
import { describeCount } from './describeCount';
import type { Part, PartSection } from './numberParts';
import { planGroups, procedureGroups, type TaskGroup } from './outline';
import { recordSentence, sentenceOf } from './recordSentence';
import { bodyTexts, outlineTitles, recordTexts, reportTexts } from './report.vi';
import type { Block } from './Report';
import type { ReportFacts } from './ReportFacts';
import { taskName } from './taskName';
import { standingOf, type Standing } from './standing';

/** I: what was done, heading by heading, in the words of those who recorded it. */
export function buildResultPart(facts: ReportFacts): Part {
  return {
    title: bodyTexts.results[facts.kind],
    blocks: [],
    sections: facts.kind === 'ksttc' ? procedureSections(facts) : planSections(facts),
  };
}

function procedureSections(facts: ReportFacts): readonly PartSection[] {
  const { tasks, sections } = facts.analysis;
  return procedureGroups(tasks, sections).map((group) => ({
    title: group.title,
    blocks: [
      ...(group.title === outlineTitles.settling ? [fileCounts(facts)] : []),
      ...recordBlocks(group, facts),
      ...(group.title === outlineTitles.satisfaction ? buildIndicatorBlocks(facts) : []),
    ],
  }));
}

/** Counts of files, as far as the indicator of files sent online tells them; the rest is to be written in. */
function fileCounts({ analysis }: ReportFacts): Block {
  const online = analysis.indicators.find(({ name }) => /hồ sơ trực tuyến/iu.test(name))?.judgement;
  const [received, sent] = [online?.denominator, online?.numerator].map((count) =>
    count === undefined ? reportTexts.blank : describeCount(count),
  );
  return {
    kind: 'paragraph',
    text: bodyTexts.files(received ?? reportTexts.blank, sent ?? reportTexts.blank),
  };
}

function planSections(facts: ReportFacts): readonly PartSection[] {
  const { tasks, sections } = facts.analysis;
  return [
    ...planGroups(tasks, sections).map((group) => ({
      title: group.title,
      blocks: [
        ...recordBlocks(group, facts),
        ...group.parts.flatMap((part, index) => pointBlocks(part, index, facts)),
      ],
    })),
    { title: bodyTexts.indicators, blocks: buildIndicatorBlocks(facts) },
  ];
}

/** Điểm are numbered by the Vietnamese alphabet. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

function pointBlocks(group: TaskGroup, index: number, facts: ReportFacts): readonly Block[] {
  const blocks = recordBlocks(group, facts, true);
  return blocks.length === 0 || group.title === ''
    ? blocks
    : [{ kind: 'paragraph', text: `${LETTERS.charAt(index % LETTERS.length)}) ${group.title}:` }, ...blocks];
}

/** Tasks that other parts speak of while nothing is recorded: the late ones, and what is not due yet. */
const SPOKEN_OF: readonly Standing[] = ['behind', 'notDue', 'onDemand'];

/** More names than this in one line are no help; the annex has them all. */
const MOST_NAMES = 12;

/** A sentence for each record, equal ones once, then the tasks without a record in one line. */
function recordBlocks({ title, tasks }: TaskGroup, facts: ReportFacts, asItems = false): readonly Block[] {
  const said = new Map<string, { readonly text: string; readonly names: string[] }>();
  const silent: FollowedTask[] = [];
  for (const task of tasks) {
    const record = recordSentence(task, title);
    if (!record) {
      if (!SPOKEN_OF.includes(standingOf(task))) silent.push(task);
      continue;
    }
    const known = said.get(record.text.toLowerCase()) ?? { text: record.text, names: [] };
    known.names.push(record.name);
    said.set(record.text.toLowerCase(), known);
  }
  const sentences = [...said.values()].map(({ names, text }) => sentenceOf(names, text));
  const lines = [...sentences, ...(silent.length > 0 ? [unrecorded(silent, facts)] : [])];
  return asItems || lines.length > 1
    ? lines.map((text) => ({ kind: 'item', text: `- ${text}` }))
    : lines.map((text) => ({ kind: 'paragraph', text }));
}

function unrecorded(tasks: readonly FollowedTask[], { annexOf }: ReportFacts): string {
  const names = [...new Set(tasks.map((task) => lowerFirst(taskName(task))))];
  const shown = names.slice(0, MOST_NAMES);
  const more = names.length - shown.length;
  const others = more > 0 ? [recordTexts.others(describeCount(more), annexOf('tasks'))] : [];
  return recordTexts.unrecorded([...shown, ...others].join('; '));
}
