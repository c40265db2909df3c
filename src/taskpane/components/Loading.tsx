import { Spinner } from '@fluentui/react-components';
import { paneText } from '../taskpane.vi';

/** While the workbook is read for the first time. */
export function LoadingPage() {
  return (
    <main>
      <h1 className="unseen">{paneText.product}</h1>
      <Loading />
    </main>
  );
}

export function Loading() {
  return <Spinner className="loading" size="small" labelPosition="below" label={paneText.loading} />;
}
