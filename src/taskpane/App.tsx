import { FluentProvider } from '@fluentui/react-components';
import type { HostState } from '../actions/hostState';
import type { PlainDate } from '../domain/calendar/PlainDate';
import { ErrorBoundary } from './components/ErrorBoundary';
import { HostNotice } from './components/HostNotice';
import { Pane } from './components/Pane';
import type { PaneActions } from './PaneActions';
import { darkTheme, lightTheme } from './theme';
import { useDarkTheme } from './useDarkTheme';

export interface AppProps {
  readonly host: HostState;
  readonly actions: PaneActions;
  readonly today: PlainDate;
}

export function App({ host, actions, today }: AppProps) {
  const isDark = useDarkTheme();
  return (
    <FluentProvider
      theme={isDark ? darkTheme : lightTheme}
      style={{ colorScheme: isDark ? 'dark' : 'light' }}
    >
      <ErrorBoundary>
        {host === 'ready' ? <Pane actions={actions} today={today} /> : <HostNotice host={host} />}
      </ErrorBoundary>
    </FluentProvider>
  );
}
