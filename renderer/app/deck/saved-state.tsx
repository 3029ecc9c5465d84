import { Button, Popover } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import type { Dictionary } from '../../i18n/dictionary';
import { useSaving } from '../../storage/hooks';
import type { Saving } from '../../storage/saving-status';
import { useRetryAll } from '../../ui/act/retries';
import type { Formatters } from '../../ui/language/formatters';
import { useFormat, useText } from '../../ui/language/language-context';
import { Stamp } from '../../ui/signs/stamp';
import { failureSentence } from '../store-actions';

/** Less than this is no room for anything. */
const nothingLeft = 1_000_000;

/** What the deck says about saving, in words. */
export const savingWords = ({ app }: Dictionary, format: Formatters, saving: Saving): string => {
  if (saving.state === 'saving') return app.saved.saving;
  if (saving.state === 'slow') {
    if (saving.freeBytes === null) return app.saved.slow;
    return saving.freeBytes < nothingLeft ? app.saved.slowFull : app.saved.slowSpace(format.bytes(saving.freeBytes));
  }
  if (saving.state === 'failed') return app.saved.failed;
  return saving.at === null ? app.saved.idle : app.saved.saved(format.time(saving.at));
};

/** «Đang lưu… / Đã lưu lúc 10:32 / Chưa lưu được», always in this place; a failure stays until it is solved. */
export const SavedState = () => {
  const words = useText();
  const format = useFormat();
  const saving = useSaving();
  const retry = useRetryAll();
  const said = savingWords(words, format, saving);
  const trouble = saving.state === 'failed' || saving.state === 'slow';
  if (!trouble) {
    return (
      <div className="deck-saved" role="status" aria-live="polite" title={said}>
        <IconDeviceFloppy className="icon" aria-hidden="true" />
        <span className="num">{said}</span>
      </div>
    );
  }
  const { failure, journalOnly, freeBytes } = saving;
  const facts = freeBytes === null ? {} : { freeBytes };
  return (
    <div className="deck-saved" role="alert">
      <Popover position="bottom-end" width={360} defaultOpened={saving.state === 'failed'}>
        <Popover.Target>
          <Button size="xs" leftSection={<Stamp state={saving.state === 'failed' ? 'refused' : 'warning'} />}>
            {said}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <p className="bold">{words.app.saved.failedTitle}</p>
          <p>
            {journalOnly
              ? words.app.saved.journalOnly
              : failure
                ? failureSentence(words, { code: failure.code, details: { ...facts, ...failure.details } })
                : said}
          </p>
        </Popover.Dropdown>
      </Popover>
      {saving.state === 'failed' && retry && (
        <Button size="xs" onClick={retry}>
          {words.ui.retry}
        </Button>
      )}
    </div>
  );
};
