import { Component, type ReactNode } from 'react';
import { Crash } from './Crash';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly crash: { readonly error: unknown } | undefined;
}

/** React offers this only as a class: react.dev/reference/react/Component. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { crash: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { crash: { error } };
  }

  override render(): ReactNode {
    return this.state.crash === undefined ? this.props.children : <Crash error={this.state.crash.error} />;
  }
}
