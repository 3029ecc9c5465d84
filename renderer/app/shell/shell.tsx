import { type RefObject, Suspense, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { loadedLaws, watchLaws } from '../../domain/reference/laws-in-use';
import { useText } from '../../ui/language/language-context';
import { Deck } from '../deck/deck';
import { featureAt, features } from '../features';
import { Gallery, galleryPath } from '../gallery-route';
import { noteVisit } from '../palette/recent-records';
import { Banners } from './banners';
import { Dialogs } from './dialogs';
import { ErrorBoundary } from './error-boundary';
import { HelpBeside } from './help-beside';
import { Navigation } from './navigation';
import { OverlaysProvider } from './overlays';
import { PreparedRegisters } from './prepared-registers';
import { TourPlace } from './tour-place';
import { useCommands } from './use-commands';
import { Waiting } from './waiting';
import './shell.css';

/** A new screen begins at its content for who has the keyboard or hears it, and its section is in the window's title. */
const useArrival = (main: RefObject<HTMLElement | null>): void => {
  const { app } = useText();
  const [location] = useLocation();
  const key = featureAt(location)?.key;
  useEffect(() => {
    document.title = key ? `${app.items[key]} - ${app.name}` : app.name;
  }, [key, app]);
  // What had the focus may be gone with the screen before it: a row that was opened, a dialog that added a record, the first start.
  // Before the new screen is painted: a Tab that is pressed as soon as it shows must not begin at the top of the window.
  // oxlint-disable-next-line react/exhaustive-deps -- another address is the reason to look where the focus is
  useLayoutEffect(() => {
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [location, main]);
};

/** Which table of the law is in use. */
const lawsMark = (): string => loadedLaws()?.sha256 ?? 'program';

/** The open section, each behind a boundary of its own; begun anew under another law, by which every standing is judged. */
const OpenSection = () => {
  const [location] = useLocation();
  const laws = useSyncExternalStore(watchLaws, lawsMark);
  return (
    <ErrorBoundary key={`${featureAt(location)?.key ?? 'none'} ${laws}`}>
      <Suspense fallback={<Waiting />}>
        <Switch>
          {features.map(({ key, path, registers, screen: Screen }) => (
            <Route key={key} path={path === '/' ? '/' : `${path}/*?`}>
              {registers ? (
                <PreparedRegisters>
                  <Screen />
                </PreparedRegisters>
              ) : (
                <Screen />
              )}
            </Route>
          ))}
          {Gallery && <Route path={galleryPath} component={Gallery} />}
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
};

const Arrival = ({ main }: { readonly main: RefObject<HTMLElement | null> }) => {
  useArrival(main);
  return null;
};

const Commands = () => {
  useCommands();
  return null;
};

/** Notes each record whose page is opened, for the palette. */
const Visits = () => {
  const [location] = useLocation();
  useEffect(() => noteVisit(localStorage, location), [location]);
  return null;
};

/** Deck, navigation and the open section. Itself it knows no address, so that a filter does not draw it anew. */
export const Shell = () => {
  const { app } = useText();
  const main = useRef<HTMLElement>(null);
  return (
    <OverlaysProvider>
      <div className="shell">
        <Commands />
        <Visits />
        <a
          className="skip"
          href="#main"
          onClick={(event) => {
            event.preventDefault();
            main.current?.focus();
          }}
        >
          {app.skip}
        </a>
        <Deck />
        <Navigation />
        <main id="main" ref={main} tabIndex={-1} className="shell-main">
          <Banners />
          <div className="shell-screen">
            <OpenSection />
          </div>
        </main>
        {/* Behind the content: at the first start it is there by then. */}
        <Arrival main={main} />
        <HelpBeside />
        <Dialogs />
        <TourPlace />
      </div>
    </OverlaysProvider>
  );
};
