import { Link } from 'wouter';
import { useFormat, useText } from '../../ui/language/language-context';
import { PageHead } from '../../ui/parts/page-head';
import { doubtsBase, twinsBase } from './doubts-address';
import './doubts.css';

interface QueueHeadProps {
  readonly here: 'files' | 'book';
  readonly open: number;
  /** Null while they are looked for. */
  readonly twins: number | null;
}

/** The heading of both queues, and the way from one to the other. */
export const QueueHead = ({ here, open, twins }: QueueHeadProps) => {
  const { doubts } = useText();
  const { number } = useFormat();
  const ways = [
    { key: 'files', href: doubtsBase, words: doubts.fromFiles(number(open)) },
    { key: 'book', href: twinsBase, words: doubts.inBook(twins === null ? '…' : number(twins)) },
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
