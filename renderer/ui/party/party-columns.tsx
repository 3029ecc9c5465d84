import type { ReactNode } from 'react';
import type { Buyer } from '../../domain/records/buyer';
import type { Producer } from '../../domain/records/producer';
import { compareKeys, orderKey } from '../../domain/search/order-key';
import type { Column } from '../list/column';
import { listedPhone } from './listed-values';

interface PartyColumnSetting<P extends Producer | Buyer> {
  readonly heads: { readonly name: string; readonly kind: string; readonly place: string; readonly phone: string };
  /** In the order of the choice, which is the order of the sorted column. */
  readonly kinds: readonly P['kind'][];
  readonly kindWords: Readonly<Record<P['kind'], string>>;
  readonly kindTrack: string;
  readonly placeOf: (party: P) => string | null;
  /** What stands where nothing is known. */
  readonly unknown: string;
}

type PartyColumns<P> = Readonly<Record<'name' | 'kind' | 'place' | 'phone', Column<P>>>;

/** The columns that every register of parties has; the register puts them in its order, with its own between them. */
export const partyColumns = <P extends Producer | Buyer>(setting: PartyColumnSetting<P>): PartyColumns<P> => {
  const { heads, kinds, kindWords, kindTrack, placeOf } = setting;
  const known = (text: string | null): ReactNode => text ?? <span className="faint">{setting.unknown}</span>;
  const kindOf = ({ kind }: P): P['kind'] => kind;
  return {
    name: {
      key: 'name',
      head: heads.name,
      track: 'minmax(200px, 3fr)',
      cell: ({ name }) => (
        <span className="medium" title={name}>
          {name}
        </span>
      ),
      compare: (a, b) => compareKeys(orderKey(a.name), orderKey(b.name)),
    },
    kind: {
      key: 'kind',
      head: heads.kind,
      track: kindTrack,
      cell: (party) => kindWords[kindOf(party)],
      compare: (a, b) => kinds.indexOf(kindOf(a)) - kinds.indexOf(kindOf(b)),
    },
    place: {
      key: 'place',
      head: heads.place,
      track: 'minmax(130px, 2fr)',
      cell: (party) => known(placeOf(party)),
      compare: (a, b) => compareKeys(orderKey(placeOf(a) ?? ''), orderKey(placeOf(b) ?? '')),
      from: 560,
    },
    phone: {
      key: 'phone',
      head: heads.phone,
      track: '116px',
      cell: (party) => <span className="num">{known(listedPhone(party))}</span>,
      from: 640,
    },
  };
};
