import { Fragment } from 'react';
import { Button, Link } from '@fluentui/react-components';
import { reviewTexts, reviewTitle } from '../../domain/review/review.vi';
import { paneText } from '../taskpane.vi';
import type { ReviewFinding, ReviewGroup } from '../../domain/review/groupReview';
import type { ReviewItem } from '../../domain/review/ReviewItem';
import type { Tone } from '../tones';
import { Disclosure } from './Disclosure';
import { ItemButton } from './ItemButton';
import { ShowMore } from './ShowMore';
import { ToneMark } from './ToneMark';

const text = paneText.review;

interface Props {
  readonly groups: readonly ReviewGroup[];
  readonly onShow: (cell: string) => void;
  readonly onSettings: () => void;
}

const MARKS: Readonly<Record<ReviewItem['severity'], { readonly tone: Tone; readonly symbol: string }>> = {
  error: { tone: 'danger', symbol: '‼' },
  warning: { tone: 'warning', symbol: '▲' },
  note: { tone: 'neutral', symbol: '○' },
};

/** "Soát trước khi ký": what to look at, the gravest first; notes stay folded. */
export function ReviewList({ groups, onShow, onSettings }: Props) {
  return (
    <>
      <h2 className="heading inset underlined">{reviewTitle}</h2>
      <p className="meta inset">{groups.length === 0 ? text.none : text.hint}</p>
      {groups.map((group) => (
        <Group
          key={`${group.severity} ${group.code}`}
          group={group}
          onShow={onShow}
          onSettings={onSettings}
        />
      ))}
    </>
  );
}

interface GroupProps extends Omit<Props, 'groups'> {
  readonly group: ReviewGroup;
}

function Group({ group: { code, severity, findings }, onShow, onSettings }: GroupProps) {
  const { title, advice } = reviewTexts[code];
  const isOfSettings = findings.some(({ item }) => item.details?.['field'] !== undefined);
  return (
    <section className="review-group">
      <Disclosure
        startsOpen={severity !== 'note'}
        isLazy={severity === 'note'}
        summary={
          <>
            <ToneMark {...MARKS[severity]} />
            <h3 className="heading">{text.group(title, findings.length)}</h3>
          </>
        }
      >
        <p className="meta">
          {paneText.problems[severity]}. {advice}
        </p>
        {isOfSettings && (
          <Button size="small" onClick={onSettings}>
            {text.openSettings}
          </Button>
        )}
        <ShowMore
          label={title}
          items={findings}
          keyOf={({ item }, index) => `${item.cell} ${index}`}
          render={(finding) => <Finding finding={finding} onShow={onShow} />}
        />
      </Disclosure>
    </section>
  );
}

interface FindingProps {
  readonly finding: ReviewFinding;
  readonly onShow: (cell: string) => void;
}

function Finding({ finding: { item, alsoIn }, onShow }: FindingProps) {
  const { cell, code } = item;
  return (
    <ItemButton
      onClick={cell === '' ? undefined : () => onShow(cell)}
      below={
        alsoIn.length > 0 && (
          <p className="meta">
            {text.alsoIn} <CellLinks cells={alsoIn} onShow={onShow} />
          </p>
        )
      }
    >
      {reviewTexts[code].finding(item)}.
    </ItemButton>
  );
}

/** Cells parted by commas, each leading there. */
function CellLinks({ cells, onShow }: Pick<FindingProps, 'onShow'> & { readonly cells: readonly string[] }) {
  return cells.map((cell, index) => (
    <Fragment key={`${cell} ${index}`}>
      {index > 0 && ', '}
      <Link inline onClick={() => onShow(cell)}>
        {cell}
      </Link>
    </Fragment>
  ));
}
