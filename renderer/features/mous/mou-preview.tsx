import { Button, Modal } from '@mantine/core';
import { IconZoomIn } from '@tabler/icons-react';
import { useState } from 'react';
import type { PaperService } from '../../formats/paper-service';
import { useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { Section } from '../../ui/parts/section';
import { type MouRow, shownNumber } from './mou-rows';
import { PaperPages } from './paper-pages';
import { usePreview } from './use-preview';

/** The PDF itself, before anything is saved: what is drawn here is what the file will show. */
export const MouPreview = ({ papers, row }: { readonly papers: PaperService; readonly row: MouRow }) => {
  const { mous } = useText();
  const { pages, text, busy, failed } = usePreview(papers, row.mou.id);
  const [large, setLarge] = useState(false);
  const label = mous.preview.label(shownNumber(row.mou.number));
  return (
    <Section
      title={mous.sections.preview}
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
      {row.readiness === 'blocked' && <p className="mute">{mous.preview.blocked}</p>}
      <div className="mou-desk" aria-busy={busy}>
        {pages && <PaperPages pages={pages} />}
        <article className="unseen" aria-label={label}>
          {text.map((line, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- lines of a paper may repeat
            <p key={index}>{line}</p>
          ))}
        </article>
      </div>
      <Modal opened={large} onClose={() => setLarge(false)} title={label} size="56rem">
        <div className="mou-desk">{pages && <PaperPages pages={pages} />}</div>
      </Modal>
    </Section>
  );
};
