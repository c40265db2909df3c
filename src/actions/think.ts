import { isRefusal, type Refusal } from '../domain/problem/Refusal';
import { breathe } from '../workbook/breathe';
import { WorkbookError } from '../workbook/WorkbookError';
import { openThinker, type Thinker } from './thinker';
import type { Thoughts } from './thoughts';

type Answer<K extends keyof Thoughts> = Exclude<Awaited<ReturnType<Thoughts[K]>>, Refusal>;

/** Opened once, at the first thought. */
let thinker: Promise<Thinker> | undefined;

/** Computes in another thread, where there is one; what is refused is thrown. */
export async function think<K extends keyof Thoughts>(
  name: K,
  ...args: Parameters<Thoughts[K]>
): Promise<Answer<K>> {
  thinker ??= openThinker();
  await breathe();
  const answer = await (await thinker)(name, args);
  if (isRefusal(answer)) throw new WorkbookError(answer.refused, answer.subject);
  return answer as Answer<K>;
}
