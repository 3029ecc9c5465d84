import { Link } from 'wouter';
import { openQueries } from '../../domain/review/open-queries';
import { useRecords } from '../../storage/hooks';
import { useView } from '../../storage/use-view';
import { useFormat, useText } from '../../ui/language/language-context';
import { PageHead } from '../../ui/parts/page-head';
import { doubtsBase, queriesBase, rekeyBase, twinsBase } from './doubts-address';
import './doubts.css';

export interface QueueHeadProps {
  readonly here: 'files' | 'book' | 'queries' | 'rekey';
  /** Questions of files that wait, where some are being answered just now. */
  readonly open?: number;
  /** Records that may be one; null while they are looked for. */
  readonly twins: number | null;
}

/** The heading of the queues, and the way from one to the other. */
export const QueueHead = ({ here, open, twins }: QueueHeadProps) => {
  const { doubts, rekey } = useText();
  const { number } = useFormat();
  const waiting = useRecords('doubts').filter(({ state }) => state === 'open').length;
  const samples = useRecords('rekeyings').length;
  const view = useView(['queries', 'producers', 'products', 'buyers']);
  const queries = openQueries(view).length;
  const ways = [
    { key: 'files', href: doubtsBase, words: doubts.fromFiles(number(open ?? waiting)) },
    { key: 'book', href: twinsBase, words: doubts.inBook(twins === null ? '…' : number(twins)) },
    { key: 'queries', href: queriesBase, words: rekey.queriesWay(number(queries)) },
    { key: 'rekey', href: rekeyBase, words: rekey.way(number(samples)) },
  ] as const;
  return (
    <div>
      <PageHead title={doubts.title} />
      <nav className="doubt-ways" aria-label={doubts.tabs}>
        {ways.map(({ key, href, words }) => (
          <Link
            key={key}
            href={href}
            className={key === here ? 'on' : ''}
            aria-current={key === here ? 'page' : undefined}
          >
            <span className="num">{words}</span>
          </Link>
        ))}
      </nav>
    </div>
  );
};
