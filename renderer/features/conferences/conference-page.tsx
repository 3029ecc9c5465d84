import { useMemo } from 'react';
import { Link } from 'wouter';
import { conferenceCounts } from '../../domain/conference/conference-counts';
import { stageReached } from '../../domain/conference/conference-stages';
import { pickedProducts } from '../../domain/conference/picked-products';
import type { Conference } from '../../domain/records/conference';
import { conferenceGate } from '../../domain/validity/conference-gate';
import { useView } from '../../storage/use-view';
import { useFormat, useText } from '../../ui/language/language-context';
import { Bridge } from '../../ui/signs/bridge';
import { type ConferencePart, conferenceAddress } from './conference-address';
import { ConferenceFacts } from './conference-facts';
import { PartyList } from './party-list';
import { stageList } from './stage-list';

const tabs = ['ben-ban', 'ben-mua', 'thong-tin'] as const satisfies readonly ConferencePart[];

const useStages = (conference: Conference) => {
  const { conferences } = useText();
  const { number, date } = useFormat();
  const view = useView(['conferences', 'participations', 'producers', 'products', 'certificates', 'decisions', 'mous']);
  return useMemo(() => {
    const counts = conferenceCounts(view)(conference.id);
    const verdict = conferenceGate(view, conference);
    const printed = pickedProducts(view, conference.id).filter((product) => verdict(product).printed).length;
    return {
      counts,
      here: stageReached(counts),
      stages: stageList({ conference, counts, printed }, conferences, { number, date }),
    };
  }, [view, conference, conferences, number, date]);
};

/** What stands above each part of a conference: how far it has come, and the parts. */
const ConferenceTop = ({ conference, part }: { readonly conference: Conference; readonly part: ConferencePart }) => {
  const { conferences: words } = useText();
  const { number } = useFormat();
  const { counts, here, stages } = useStages(conference);
  const names: { readonly [T in (typeof tabs)[number]]: string } = {
    'ben-ban': words.tabs.producers,
    'ben-mua': words.tabs.buyers,
    'thong-tin': words.tabs.facts,
  };
  const sizes: { readonly [T in (typeof tabs)[number]]: number | null } = {
    'ben-ban': counts.producers.all,
    'ben-mua': counts.buyers.all,
    'thong-tin': null,
  };
  return (
    <div className="conference-top">
      <div className="conference-bridge">
        <Bridge label={words.stages.label} stages={stages} here={here} />
      </div>
      <nav className="part-links" aria-label={words.tabs.label}>
        {tabs.map((tab) => {
          const size = sizes[tab];
          return (
            <Link
              key={tab}
              href={conferenceAddress(conference.id, tab)}
              aria-current={tab === part ? 'page' : undefined}
              className={tab === part ? 'on' : ''}
            >
              {names[tab]}
              {size !== null && <span className="num faint">{number(size)}</span>}
            </Link>
          );
        })}
      </nav>
    </div>
  );
};

/** One conference: the bridge of its stages, and its sellers, its buyers or its facts. */
export const ConferencePage = ({
  conference,
  part,
}: {
  readonly conference: Conference;
  readonly part: ConferencePart;
}) => {
  const top = <ConferenceTop conference={conference} part={part} />;
  if (part === 'thong-tin') return <ConferenceFacts conference={conference} top={top} />;
  const role = part === 'ben-mua' ? 'buyer' : 'producer';
  return <PartyList key={role} conference={conference} role={role} top={top} />;
};
