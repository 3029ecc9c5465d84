import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconFile, IconPrinter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { PickedFile } from '../../../../electron/contract/calls';
import { documentText } from '../../../documents/document-text';
import type { OfficialDocument } from '../../../documents/official-document';
import { reminderDocument } from '../../../documents/reminder-letter/reminder-document';
import { type ReminderLetter, reminderLetters } from '../../../documents/reminder-letter/reminder-letters';
import { isDue } from '../../../domain/validity/expiry-radar';
import { plainFileName } from '../../../domain/vietnamese/file-name';
import type { PaperService } from '../../../formats/paper-service';
import { useDrawPages } from '../../../printing/use-draw-pages';
import { usePapers } from '../../../printing/use-papers';
import { useSaveFile } from '../../../printing/use-save-file';
import { type Failure, failureOf } from '../../../storage/failure';
import { useStore } from '../../../storage/hooks';
import { useCommunes } from '../../../ui/fields/use-communes';
import { useJob } from '../../../ui/job/use-job';
import { useFormat, useText } from '../../../ui/language/language-context';
import type { Selection } from '../../../ui/list/selection';
import { PaperPreview } from '../../../ui/paper/paper-preview';
import { useDrawnPaper } from '../../../ui/paper/use-drawn-paper';
import { EmptyState } from '../../../ui/parts/empty-state';
import { Page } from '../../../ui/parts/page';
import { PageHead } from '../../../ui/parts/page-head';
import { Section } from '../../../ui/parts/section';
import { useListView } from '../../../ui/routing/list-view';
import { expiryBase, lettersBase, sameFilters } from '../expiry-address';
import { FileJob } from '../saved-file';
import { useExpiry } from '../use-expiry';
import { dayOfDraft, type LetterDraft, officeOfDraft, useLetterDraft } from './letter-draft';

interface LetterFormProps {
  readonly draft: LetterDraft;
  readonly onChange: (part: Partial<LetterDraft>) => void;
}

/** What stands on every letter and no record knows. */
const LetterForm = ({ draft, onChange }: LetterFormProps) => {
  const { letters } = useText().expiry;
  const field = (key: keyof LetterDraft, label: string) => (
    <TextInput
      key={key}
      label={label}
      defaultValue={draft[key]}
      error={key === 'day' && draft.day !== '' && dayOfDraft(draft.day) === null ? letters.dayUnread : undefined}
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
      autoComplete="off"
      spellCheck={false}
    />
  );
  return (
    <Section title={letters.form}>
      <div className="letters-form">
        {field('place', letters.place)}
        {field('day', letters.day)}
        {field('signerTitle', letters.signerTitle)}
        {field('signerName', letters.signerName)}
        <Checkbox
          label={letters.former}
          checked={draft.former === '1'}
          onChange={(event) => onChange({ former: event.currentTarget.checked ? '1' : '' })}
        />
      </div>
    </Section>
  );
};

interface LetterListProps {
  readonly letters: readonly ReminderLetter[];
  readonly open: string;
  readonly onOpen: (producerId: string) => void;
}

const LetterList = ({ letters, open, onOpen }: LetterListProps) => {
  const { expiry } = useText();
  const { number } = useFormat();
  return (
    <Section title={expiry.letters.list}>
      <ul className="letters-list">
        {letters.map(({ producerId, producerName, products }) => (
          <li key={producerId}>
            <button type="button" aria-current={producerId === open} onClick={() => onOpen(producerId)}>
              <span className="grow">{producerName}</span>
              <span className="num mute">{number(products.length)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
};

/** The same object while nothing that it prints has changed. */
const usePaper = (letter: ReminderLetter | undefined, createdAt: string): OfficialDocument | null => {
  const text = letter === undefined ? null : JSON.stringify(reminderDocument(letter, createdAt));
  return useMemo(() => (text === null ? null : (JSON.parse(text) as OfficialDocument)), [text]);
};

/** The letters of exactly the due lines of the list, or of those chosen there. */
const useLetters = (selected: Selection) => {
  const view = useListView(lettersBase);
  const { lines, day, waiting } = useExpiry(view, view.one('tim'));
  const communes = useCommunes();
  const { draft, change, office, loading } = useLetterDraft();
  const meant = useMemo(
    () => (selected.size === 0 ? lines : lines.filter(({ product }) => selected.has(product.id))),
    [lines, selected],
  );
  const head = officeOfDraft(office, draft);
  const letters =
    communes && !loading && !waiting
      ? reminderLetters(meant, head, {
          communeOfCode: communes.ofCode,
          judgedOn: day,
          withFormer: draft.former === '1',
        })
      : null;
  const skipped = meant.filter((line) => line.list === 'lapsing' && !isDue(line)).length;
  return { letters, skipped, draft, change, day };
};

const useSaving = (papers: PaperService) => {
  const { expiry } = useText();
  const store = useStore();
  const save = useSaveFile();
  const job = useJob<PickedFile, Failure>(failureOf);
  const words = expiry.letters;
  const write = (letters: readonly ReminderLetter[], name: string): void =>
    job.start(async ({ signal, report }) => {
      const documents = letters.map((letter) => reminderDocument(letter, store.now()));
      const [written] = await papers.pdfBatch(documents, { mode: 'one', title: name, signal, onProgress: report });
      if (!written) return { ok: true, value: null };
      const suggestedName = plainFileName(name, 'pdf');
      return save({ kind: 'pdf', title: words.saveTitle, suggestedName, data: written.bytes });
    });
  return { job, write };
};

/** Reminders, one to each producer, seen as they will print before anything is saved. */
export const LettersPage = ({ selected }: { readonly selected: Selection }) => {
  const { expiry } = useText();
  const { number, date } = useFormat();
  const [location] = useLocation();
  const papers = usePapers();
  const { letters, skipped, draft, change, day } = useLetters(selected);
  const { job, write } = useSaving(papers);
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = letters?.find(({ producerId }) => producerId === chosen) ?? letters?.[0];
  const drawn = useDrawnPaper(usePaper(shown, `${day}T00:00:00.000Z`), useDrawPages(papers.pdf));
  const words = expiry.letters;
  const products = (letters ?? []).reduce((sum, letter) => sum + letter.products.length, 0);
  const count = letters?.length ?? 0;
  const busy = job.state.at === 'work';
  const unread = draft.day !== '' && dayOfDraft(draft.day) === null;
  const actions = (
    <>
      <Button component={Link} href={sameFilters(expiryBase, location)}>
        {words.back}
      </Button>
      {shown && letters && (
        <>
          <Button
            leftSection={<IconFile className="icon" aria-hidden="true" />}
            disabled={busy || unread}
            onClick={() => write([shown], words.fileOne(shown.producerName))}
          >
            {words.saveOne}
          </Button>
          <Button
            variant="filled"
            leftSection={<IconPrinter className="icon" aria-hidden="true" />}
            disabled={busy || unread}
            onClick={() => write(letters, words.fileAll(date(day)))}
          >
            {words.saveAll(number(count))}
          </Button>
        </>
      )}
    </>
  );
  return (
    <Page
      head={<PageHead title={words.title} context={words.context(number(count), number(products))} actions={actions} />}
      body="scroll"
    >
      <FileJob job={job} words={words} />
      {letters && !shown && <EmptyState>{words.empty}</EmptyState>}
      {letters && shown && (
        <div className="letters">
          <div className="letters-form">
            {skipped > 0 && <p className="mute">{words.skipped(number(skipped))}</p>}
            <LetterForm draft={draft} onChange={change} />
            <LetterList letters={letters} open={shown.producerId} onOpen={setChosen} />
          </div>
          <PaperPreview title={words.preview} label={shown.producerName} drawn={drawn} textOf={documentText} />
        </div>
      )}
    </Page>
  );
};
