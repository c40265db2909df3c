import { Button } from '@fluentui/react-components';
import type { ChoiceChange } from '../../domain/analysis/choiceEdits';
import type { DifferenceGroup } from '../../domain/analysis/groupDifferences';
import { differingParts } from '../../domain/review/differingParts';
import { differingLetters, type MarkedText } from '../differingLetters';
import { paneText } from '../taskpane.vi';
import { FindingGroup } from './FindingGroup';

const text = paneText.problems;

interface Props {
  readonly differences: readonly DifferenceGroup[];
  readonly keptCount: number;
  readonly onDecide: (change: ChoiceChange) => void;
  readonly onTake: (difference: DifferenceGroup) => void;
  readonly onShow: (cell: string) => void;
}

/** Texts that are not the plan's: to be kept, or to be replaced by the plan's. */
export function DifferenceList({ differences, keptCount, onDecide, onTake, onShow }: Props) {
  return (
    <>
      <FindingGroup
        title={text.differences}
        hint={text.differencesHint}
        findings={differences.map((difference) => ({
          cell: difference.cells[0] ?? '',
          body: <BothTexts difference={difference} />,
          actions: (
            <>
              <Button size="small" onClick={() => onDecide({ kind: 'keep', difference })}>
                {text.keep}
              </Button>
              {difference.isReplaceable ? (
                <Button size="small" onClick={() => onTake(difference)}>
                  {text.take}
                </Button>
              ) : (
                <p className="meta">{text.notReplaceable}</p>
              )}
            </>
          ),
        }))}
        onShow={onShow}
      />
      {keptCount > 0 && (
        <div className="actions inset">
          <p className="meta">{text.kept(keptCount)}</p>
          <Button size="small" appearance="subtle" onClick={() => onDecide({ kind: 'listAgain' })}>
            {text.listAgain}
          </Button>
        </div>
      )}
    </>
  );
}

/** Of long texts the place where they differ, with the letters that do marked. */
function BothTexts({ difference: { cells, written, plan } }: { readonly difference: DifferenceGroup }) {
  const [ours, theirs] = differingLetters(...differingParts(written, plan));
  return (
    <div className="texts">
      <span className="meta">{text.cell}</span>
      <span>{cells.join(', ')}</span>
      <span className="meta">{text.written}</span>
      <Marked text={ours} />
      <span className="meta">{text.plan}</span>
      <Marked text={theirs} />
    </div>
  );
}

function Marked({ text: { before, differing, after } }: { readonly text: MarkedText }) {
  return (
    <span>
      {before}
      {differing !== '' && <mark>{differing}</mark>}
      {after}
    </span>
  );
}
