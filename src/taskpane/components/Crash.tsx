import { Button } from '@fluentui/react-components';
import { paneText } from '../taskpane.vi';
import { Notice } from './Notice';
import { Disclosure } from './Disclosure';

const text = paneText.crashed;

/** A bug of ours: the pane stops, says so, and shows what a maintainer needs. */
export function Crash({ error }: { readonly error: unknown }) {
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
