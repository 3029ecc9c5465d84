import { type DossierState, dossierStates, type ExpiryCounts, expiryLists } from '../../domain/validity/expiry-radar';
import { useFormat, useText } from '../../ui/language/language-context';
import { Stamp, type StampState } from '../../ui/signs/stamp';
import { SumStrip } from '../../ui/signs/sum-strip';
import type { OpenList } from './expiry-filter';

interface ExpirySumProps {
  readonly counts: ExpiryCounts;
  readonly open: OpenList;
  readonly onOpen: (open: OpenList) => void;
}

const stamps: { readonly [L in (typeof expiryLists)[number]]: StampState } = {
  valid: 'valid',
  lapsing: 'lapsing',
  extended: 'extended',
  lapsed: 'lapsed',
  revoked: 'revoked',
  unknown: 'unknown',
  other: 'none',
};

/** Within «còn dưới 180 ngày»: who can still hand the dossier in. */
const DossierParts = ({ counts, open, onOpen }: ExpirySumProps) => {
  const { expiry } = useText();
  const { number } = useFormat();
  const part = (dossier: DossierState | null, words: string, count: number) => (
    <button
      key={dossier ?? 'all'}
      type="button"
      className="expiry-part"
      aria-pressed={open.dossier === dossier}
      onClick={() => onOpen({ list: 'lapsing', dossier })}
    >
      {words} <b className="num">{number(count)}</b>
    </button>
  );
  return (
    <div className="row wrap expiry-parts" role="group" aria-label={expiry.dossierLabel}>
      <span className="mute">{expiry.dossierLabel}:</span>
      {part(null, expiry.all, counts.lists.lapsing)}
      {dossierStates
        .filter((state) => state !== 'undated' || counts.dossiers.undated > 0)
        .map((state) => part(state, expiry.dossiers[state], counts.dossiers[state]))}
    </div>
  );
};

/** Every product once: the total is the sum of the lists, and each figure opens its rows. */
export const ExpirySum = (props: ExpirySumProps) => {
  const { counts, open, onOpen } = props;
  const { expiry } = useText();
  const shown = expiryLists.filter((list) => counts.lists[list] > 0 || list === open.list);
  return (
    <>
      <SumStrip
        label={expiry.sum}
        total={{ key: 'all', count: counts.total, caption: expiry.all }}
        parts={shown.map((list) => ({
          key: list,
          count: counts.lists[list],
          caption: (
            <span className="row">
              <Stamp state={stamps[list]} />
              {expiry.lists[list]}
            </span>
          ),
        }))}
        open={open.list ?? 'all'}
        onOpen={(key) => onOpen({ list: expiryLists.find((list) => list === key) ?? null, dossier: null })}
      />
      {open.list === 'lapsing' && <DossierParts {...props} />}
    </>
  );
};
