import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { AppShell } from './AppShell';
import { ErrorBoundary } from './ErrorBoundary';
import { Pages } from './Pages';
import { useAppearance } from './useAppearance';
import { useArrival } from './useArrival';

export function App() {
  useArrival();
  useAppearance();
  return (
    <Router hook={useHashLocation}>
      <AppShell>
        <ErrorBoundary>
          <Pages />
        </ErrorBoundary>
      </AppShell>
    </Router>
  );
}
