import { Route, Switch } from 'wouter';
import { DoubtQueue } from './doubt-queue';
import { doubtsBase, mergeBase, queriesBase, rekeyBase, tableOfWord, twinsBase } from './doubts-address';
import { MergePage } from './merge-page';
import { PickPage } from './pick-page';
import { QueryQueue } from './query-queue';
import { RekeyPage } from './rekey/rekey-page';
import { RekeyingsPage } from './rekey/rekeyings-page';
import { TwinQueue } from './twin-queue';

/** What waits for a word of the officer: questions of imports, records that may be one, questions about fields, and samples to type again. */
export const DoubtsScreen = () => (
  <Switch>
    <Route path={`${mergeBase}/:table/:first/:second`}>
      {({ table, first, second }) => {
        const of = tableOfWord(table);
        return of && <MergePage key={`${first} ${second}`} table={of} first={first} second={second} />;
      }}
    </Route>
    <Route path={`${mergeBase}/:table/:first`}>
      {({ table, first }) => {
        const of = tableOfWord(table);
        return of && <PickPage key={first} table={of} id={first} />;
      }}
    </Route>
    <Route path={`${queriesBase}/*?`}>
      <QueryQueue />
    </Route>
    <Route path={`${rekeyBase}/:id`}>{({ id }) => <RekeyPage key={id} id={id} />}</Route>
    <Route path={rekeyBase}>
      <RekeyingsPage />
    </Route>
    <Route path={twinsBase}>
      <TwinQueue />
    </Route>
    <Route path={`${doubtsBase}/*?`}>
      <DoubtQueue />
    </Route>
  </Switch>
);
