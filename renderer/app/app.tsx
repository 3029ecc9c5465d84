import { createElement, lazy, type ReactNode, Suspense, useEffect, useMemo } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Desktop } from '../desktop/desktop';
import { DesktopProvider } from '../storage/desktop-context';
import { StoreProvider, useRecords } from '../storage/hooks';
import type { RecoveryReport } from '../storage/opening/recovery-report';
import type { Store } from '../storage/store';
import { ActProvider } from '../ui/act/act-context';
import { TodayProvider } from '../ui/act/today';
import { OwnFieldsProvider } from '../ui/fields/own-fields-context';
import { KitProvider } from '../ui/kit-provider';
import { LanguageProvider, useLanguage } from '../ui/language/language-context';
import { followReference } from './follow-reference';
import { CannotOpen } from './opening/cannot-open';
import { OpeningScreen } from './opening/opening-screen';
import { useOpenedStore } from './opening/use-opened-store';
import { ErrorBoundary } from './shell/error-boundary';
import { RecoveryProvider } from './shell/recovery-note';
import { Shell } from './shell/shell';
import { storeActions } from './store-actions';
import { useLanguageChoice } from './use-language-choice';
import { useClockDay } from './use-today';
import { warmRegisters } from './warm-registers';

const FirstStart = lazy(async () => {
  const [{ FirstStartScreen }, { BackupOffer }] = await Promise.all([
    import('../features/first-start/first-start-screen'),
    import('../features/settings/backup-offer'),
  ]);
  return { default: () => createElement(FirstStartScreen, { backupOffer: BackupOffer }) };
});

/** A store without an office is a new one: nothing else makes sense before it has a name. */
const Entrance = () => {
  const named = useRecords('offices').length > 0;
  return named ? (
    <Shell />
  ) : (
    <Suspense fallback={null}>
      <FirstStart />
    </Suspense>
  );
};

/** Below the store, because the office's own fields are in it. */
const WithOwnFields = ({ children }: { readonly children: ReactNode }) => (
  <OwnFieldsProvider ownFields={useRecords('ownFields')}>{children}</OwnFieldsProvider>
);

const Opened = ({ store, report }: { readonly store: Store; readonly report: RecoveryReport }) => {
  const { language } = useLanguage();
  const today = useClockDay();
  const actions = useMemo(() => storeActions(store, language), [store, language]);
  useEffect(() => warmRegisters(store), [store]);
  useEffect(() => followReference(store), [store]);
  return (
    <StoreProvider store={store}>
      <ActProvider value={actions}>
        <TodayProvider value={today}>
          <RecoveryProvider value={report}>
            {/* oxlint-disable-next-line react/hooks -- wouter takes the way it finds addresses as a hook, by its own contract */}
            <Router hook={useHashLocation}>
              <ErrorBoundary>
                <WithOwnFields>
                  <Entrance />
                </WithOwnFields>
              </ErrorBoundary>
            </Router>
          </RecoveryProvider>
        </TodayProvider>
      </ActProvider>
    </StoreProvider>
  );
};

const Opening = ({ desktop }: { readonly desktop: Desktop }) => {
  const { opening, again } = useOpenedStore(desktop);
  if (opening.state === 'opening') return <OpeningScreen rebuilt={opening.rebuilt} />;
  const { opened } = opening;
  return opened.ok ? (
    <Opened store={opened.store} report={opened.report} />
  ) : (
    <CannotOpen refused={opened} again={again} />
  );
};

/** The whole window. */
export const App = ({ desktop }: { readonly desktop: Desktop }) => {
  const [language, choose] = useLanguageChoice(desktop);
  return (
    <LanguageProvider language={language} choose={choose}>
      <KitProvider>
        <DesktopProvider value={desktop}>
          <Opening desktop={desktop} />
        </DesktopProvider>
      </KitProvider>
    </LanguageProvider>
  );
};
