import { type RefObject, Suspense, useEffect, useRef } from 'react';
import { Route, Switch, useLocation } from 'wouter';
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

/** A new section begins at its heading for who hears the screen, and has its name in the window's title. */
const useArrival = (main: RefObject<HTMLElement | null>): void => {
  const { app } = useText();
  const [location] = useLocation();
  const key = featureAt(location)?.key;
  const first = useRef(true);
  useEffect(() => {
    document.title = key ? `${app.items[key]} - ${app.name}` : app.name;
    if (first.current) first.current = false;
    else if (document.activeElement === document.body) main.current?.focus();
  }, [key, app, main]);
};

/** The open section, each behind a boundary of its own. */
const OpenSection = () => {
  const [location] = useLocation();
  return (
    <ErrorBoundary key={featureAt(location)?.key ?? 'none'}>
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
        <Arrival main={main} />
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
        <HelpBeside />
        <Dialogs />
        <TourPlace />
      </div>
    </OverlaysProvider>
  );
};
