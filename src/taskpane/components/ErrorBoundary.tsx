import { Component, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { paneText } from '../taskpane.vi';
import { Notice } from './Notice';
import { Disclosure } from './Disclosure';

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

const text = paneText.crashed;

/** A bug of ours: the pane stops, says so, and shows what a maintainer needs. */
function Crash({ error }: { readonly error: unknown }) {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return (
    <Notice
      title={text.title}
      body={text.body}
      role="alert"
      actions={
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {text.reload}
        </Button>
      }
    >
      <Disclosure summary={text.details}>{message}</Disclosure>
    </Notice>
  );
}
