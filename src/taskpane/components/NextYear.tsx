import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { NextYear as Draft } from '../../domain/jobs/nextYear';
import { planMakingText } from '../planMaking.vi';
import type { Pane } from '../usePane';

const text = planMakingText.nextYear;

interface Props {
  readonly pane: Pick<Pane, 'attempt' | 'readNextYear' | 'draftNextYear'>;
}

/** "Lập kế hoạch năm sau": first the names that are no more, then the draft with those of them replaced that are ticked. */
export function NextYear({ pane }: Props) {
  const [draft, setDraft] = useState<Pick<Draft, 'year' | 'superseded'> | undefined>(undefined);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [told, setTold] = useState('');
  const prepare = async () => {
    setTicked([]);
    setTold(await pane.attempt(async () => setDraft(await pane.readNextYear())));
  };
  const tick = (key: string) =>
    setTicked(ticked.includes(key) ? ticked.filter((each) => each !== key) : [...ticked, key]);
  const create = () => {
    setDraft(undefined);
    pane.draftNextYear(ticked);
  };
  return (
    <section className="form inset">
      <h2 className="heading">{text.heading}</h2>
      <p className="meta">{text.hint}</p>
      {draft === undefined ? (
        <div className="actions">
          <Button onClick={() => void prepare()}>{text.prepare}</Button>
        </div>
      ) : (
        <>
          <OldNames names={draft.superseded} ticked={ticked} onTick={tick} />
          <div className="actions">
            <Button appearance="primary" onClick={create}>
              {text.create(draft.year)}
            </Button>
          </div>
        </>
      )}
      <p className="meta" role="status">
        {told}
      </p>
    </section>
  );
}

interface NamesProps {
  readonly names: Draft['superseded'];
  readonly ticked: readonly string[];
  readonly onTick: (key: string) => void;
}

function OldNames({ names, ticked, onTick }: NamesProps) {
  const keys = [...new Set(names.filter(({ after }) => after !== '').map(({ key }) => key))];
  const left = [...new Set(names.filter(({ after }) => after === '').map(({ written }) => written))];
  return (
    <>
      {keys.length > 0 && (
        <fieldset>
          <legend>{text.names}</legend>
          {keys.map((key) => {
            const named = names.filter((name) => name.key === key);
            return (
              <div key={key}>
                <Checkbox
                  label={text.name(key, named[0]?.after ?? '', named.length)}
                  checked={ticked.includes(key)}
                  onChange={() => onTick(key)}
                />
              </div>
            );
          })}
        </fieldset>
      )}
      {left.length > 0 && <p className="meta">{text.leftNames(left.join(', '))}</p>}
    </>
  );
}
