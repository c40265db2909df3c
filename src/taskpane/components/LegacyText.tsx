import { Button } from '@fluentui/react-components';
import type { Problem } from '../../domain/problem/Problem';
import { parseCellReference } from '../../domain/sheet/parseCellReference';
import { convertLegacyText } from '../../domain/text/convertLegacyText';
import { paneText } from '../taskpane.vi';

const text = paneText.problems;

interface Props {
  /** legacyEncoding */
  readonly problem: Problem;
  readonly onConvert: (sheet: string) => void;
}

/** What a text in TCVN3 or VNI says, and the offer to write it so; nothing is converted unasked. */
export function LegacyText({ problem: { cell, written, details }, onConvert }: Props) {
  const encoding = details?.['encoding'] === 'VNI' ? 'VNI' : 'TCVN3';
  return (
    <>
      <p className="meta">{text.readAs(convertLegacyText(written, encoding))}</p>
      <Button size="small" onClick={() => onConvert(parseCellReference(cell)?.sheet ?? cell)}>
        {text.convert}
      </Button>
    </>
  );
}
