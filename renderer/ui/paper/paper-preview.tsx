import { Button, Modal } from '@mantine/core';
import { IconZoomIn } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useText } from '../language/language-context';
import { ErrorPanel } from '../parts/error-panel';
import { Section } from '../parts/section';
import { PaperPages } from './paper-pages';
import type { DrawnPaper } from './use-drawn-paper';

interface PaperPreviewProps<P> {
  readonly title: string;
  /** What the paper is, for who does not see it, and over the enlarged pages. */
  readonly label: string;
  readonly drawn: DrawnPaper<P>;
  /** The paper as text, for a screen reader. */
  readonly textOf: (paper: P) => readonly string[];
  /** A remark above the pages. */
  readonly children?: ReactNode;
}

/** The PDF itself, before anything is saved: what is drawn here is what the file will show. */
export const PaperPreview = <P,>({ title, label, drawn, textOf, children }: PaperPreviewProps<P>) => {
  const { mous } = useText();
  const { pages, paper, busy, failed } = drawn;
  const [large, setLarge] = useState(false);
  const text = paper === null ? [] : textOf(paper);
  return (
    <Section
      title={title}
      more={
        <span className="row">
          <span className="faint" role="status">
            {busy && (pages ? mous.preview.stale : mous.preview.making)}
          </span>
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconZoomIn className="icon" aria-hidden="true" />}
            disabled={!pages}
            onClick={() => setLarge(true)}
          >
            {mous.preview.zoom}
          </Button>
        </span>
      }
    >
      {failed && <ErrorPanel>{mous.preview.failed}</ErrorPanel>}
      {children}
      <div className="paper-desk" aria-busy={busy}>
        {pages && <PaperPages pages={pages} />}
        <article className="unseen" aria-label={label}>
          {text.map((line, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- lines of a paper may repeat
            <p key={index}>{line}</p>
          ))}
        </article>
      </div>
      <Modal opened={large} onClose={() => setLarge(false)} title={label} size="56rem">
        <div className="paper-desk">{pages && <PaperPages pages={pages} />}</div>
      </Modal>
    </Section>
  );
};
