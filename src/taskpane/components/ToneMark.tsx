import type { Tone } from '../tones';

interface Props {
  readonly tone: Tone;
  readonly symbol: string;
}

/** The symbol on its colour; the word beside it carries the meaning, so screen readers pass over it. */
export function ToneMark({ tone, symbol }: Props) {
  return (
    <span aria-hidden className={`mark ${tone}`}>
      {symbol}
    </span>
  );
}
