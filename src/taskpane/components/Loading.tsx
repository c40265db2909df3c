import { Spinner } from '@fluentui/react-components';
import { paneText } from '../taskpane.vi';

export function Loading() {
  return <Spinner className="loading" size="small" labelPosition="below" label={paneText.loading} />;
}
