import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { planParticipations } from '../../domain/plan/planners/plan-participations';
import type { Conference } from '../../domain/records/conference';
import { useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { useFormat, useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { Inspector } from '../../ui/parts/inspector';
import { Stamp } from '../../ui/signs/stamp';
import { StandingWord } from '../../ui/signs/standing-word';
import { Star } from '../../ui/signs/star';
import { conferenceAddress, productAddress } from './catalogue-address';
import { GroupWord } from './catalogue-columns';
import type { CatalogueRow } from './catalogue-model';
import { LetInPart } from './let-in-part';
import type { CataloguePrint } from './use-catalogue-print';

interface ProductInspectorProps {
  readonly conference: Conference;
  readonly row: CatalogueRow;
}

/** Takes the product off the conference, from whoever brings it. */
const useUnpick = (conference: Conference, row: CatalogueRow) => {
  const { catalogue } = useText();
  const store = useStore();
  const { act } = useActions();
  const [refused, setRefused] = useState<string | null>(null);
  const unpick = async (): Promise<void> => {
    const changes = store
      .records('participations')
      .filter(({ conferenceId, productIds }) => conferenceId === conference.id && productIds.includes(row.id))
      .map(({ id, productIds }) => [id, { productIds: productIds.filter((each) => each !== row.id) }] as const);
    const plan = planParticipations(store, conference.id, new Map(changes));
    const acted = await act(plan, { done: catalogue.unpicked(row.name) });
    setRefused(acted.ok ? null : acted.sentence);
  };
  return { unpick, refused };
};

/** Why the product is in or out, in a sentence, and what can be done about it here. */
const Reason = ({ conference, row }: ProductInspectorProps) => {
  const { catalogue, choices } = useText();
  const { date } = useFormat();
  const day = conference.startsOn;
  if (row.letIn !== null) return null;
  if (row.part === 'printed') {
    return (
      <p className="catalogue-reason tone-valid">
        <Stamp state="valid" />
        <span className="num">{day === null ? catalogue.inList : catalogue.printedWords(date(day))}</span>
      </p>
    );
  }
  return (
    <div className="stack">
      <p className="catalogue-reason tone-lapsed">
        <Stamp state="refused" />
        <span>{catalogue.keptOut(choices.keptOut[row.part])}</span>
      </p>
      {row.part === 'lapsed' && row.lastDay !== null && day !== null && (
        <p className="num">{catalogue.keptOutLapsed(date(row.lastDay), date(day))}</p>
      )}
      {row.missing.length > 0 && (
        <p>{catalogue.letIn.missing(row.missing.map((field) => catalogue.needs.names[field]).join(', '))}</p>
      )}
      {row.part === 'noConferenceDay' && (
        <Button component={Link} href={conferenceAddress(conference.id, 'thong-tin')}>
          {catalogue.setDay}
        </Button>
      )}
    </div>
  );
};

export const ProductInspector = ({
  conference,
  row,
  print,
}: ProductInspectorProps & { readonly print: CataloguePrint }) => {
  const words = useText();
  const { catalogue } = words;
  const { unpick, refused } = useUnpick(conference, row);
  return (
    <Inspector label={row.name}>
      <h2 className="inspector-title">{row.name}</h2>
      <Reason conference={conference} row={row} />
      <LetInPart conference={conference} row={row} />
      {refused !== null && <ErrorPanel takesFocus>{refused}</ErrorPanel>}
      <dl className="facts">
        <dt>{catalogue.columns.producer}</dt>
        <dd>{row.producerName}</dd>
        <dt>{catalogue.columns.group}</dt>
        <dd>
          <GroupWord code={row.groupCode} none={catalogue.noGroup} />
        </dd>
        <dt>{catalogue.columns.stars}</dt>
        <dd>{row.stars === null ? words.ui.unknownValue : <Star stars={row.stars} />}</dd>
        <dt>{catalogue.columns.decision}</dt>
        <dd className="num">{row.decisionNo ?? catalogue.noDecision}</dd>
        <dt>{catalogue.columns.until}</dt>
        <dd>
          <StandingWord state={row.status ?? 'none'} ends={row.ends} />
        </dd>
      </dl>
      <div className="row wrap">
        <Button component={Link} href={productAddress(row.id)}>
          {catalogue.openRecord}
        </Button>
        {row.part === 'printed' && (
          <Button
            disabled={print.job.state.at === 'work'}
            onClick={() => print.print({ form: 'page', productId: row.id })}
          >
            {catalogue.productPage}
          </Button>
        )}
        <Button onClick={() => void unpick()}>{catalogue.unpick}</Button>
      </div>
    </Inspector>
  );
};
