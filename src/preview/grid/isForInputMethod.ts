interface ComposingKey {
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/** The key belongs to an input method that is composing; Safari says so by 229 alone (W3C UI Events 7.3.1). */
export const isForInputMethod = ({ isComposing, keyCode }: ComposingKey) => isComposing || keyCode === 229;
