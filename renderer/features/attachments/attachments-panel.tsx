import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { type ClipboardEvent, type DragEvent, useState } from 'react';
import { planAttach } from '../../domain/plan/planners/plan-attach';
import { planRemove } from '../../domain/plan/planners/plan-remove';
import { type Attachment, newAttachment } from '../../domain/records/attachment';
import { pageLimits, shrinkPicture } from '../../formats/pictures/shrink-picture';
import { useDesktop } from '../../storage/desktop-context';
import { useDraft, useRecords, useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { useToday } from '../../ui/act/today';
import { choiceWord } from '../../ui/fields/choice-words';
import { givenFile, isNameless, isPicture, pastedFiles } from '../../ui/files/given-files';
import { useFileDrop } from '../../ui/files/use-file-drop';
import { useFilePaste } from '../../ui/files/use-file-paste';
import { OpeningRow } from '../../ui/form/opening-row';
import { RecordEditor } from '../../ui/form/record-editor';
import { useTurns } from '../../ui/form/use-turns';
import { useFormat, useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { Section } from '../../ui/parts/section';
import { attachFiles, type GivenPaper, type PaperTrouble, type StoredPaper } from './attach-files';
import { PaperViewer } from './paper-viewer';
import './attachments.css';

interface AttachmentsPanelProps {
  /** The producer, product or buyer whose papers these are. A product has photos: pictures given to its page are those. */
  readonly owner: { readonly id: string; readonly name: string; readonly sample: boolean; readonly photos?: unknown };
}

/** Whose paper it is stands above it; hash and type of the file say nothing to anybody. */
const ownOwner = ['ownerId', 'file', 'fileType'];

const papersOf = (all: readonly Attachment[], owner: string): readonly Attachment[] =>
  all.filter(({ ownerId }) => ownerId === owner);

const withoutExtension = (name: string): string => name.replace(/\.[A-Za-z0-9]{2,5}$/, '').normalize('NFC');

const PaperEditor = ({ paper }: { readonly paper: Attachment }) => {
  const store = useStore();
  const draft = useDraft(`attachments/${paper.id}`);
  return (
    <RecordEditor store={store} table="attachments" record={paper} name={paper.title} draft={draft} omit={ownOwner} />
  );
};

/** What the paper is, and until when; a lapsed one says so. */
const PaperFacts = ({ paper }: { readonly paper: Attachment }) => {
  const words = useText();
  const { attachments } = words;
  const { date } = useFormat();
  const today = useToday();
  const { kind, number, issuedOn, expiresOn } = paper;
  const facts = attachments.facts(number ?? '', issuedOn === null ? '' : date(issuedOn));
  const lapsed = expiresOn !== null && expiresOn < today;
  return (
    <span className="mute num">
      {[choiceWord(words, 'attachments', 'kind', kind), facts].filter((part) => part !== '').join(', ')}
      {expiresOn !== null && (
        <span className={lapsed ? 'tone-lapsed' : ''}>
          {', '}
          {lapsed ? attachments.lapsed(date(expiresOn)) : attachments.until(date(expiresOn))}
        </span>
      )}
    </span>
  );
};

const useAttach = ({ owner }: AttachmentsPanelProps) => {
  const words = useText();
  const { attachments, photos } = words;
  const { number } = useFormat();
  const store = useStore();
  const desktop = useDesktop();
  const { act } = useActions();
  const inTurn = useTurns();
  const [busy, setBusy] = useState<string | null>(null);
  const [troubles, setTroubles] = useState<readonly string[]>([]);
  const sentence = (trouble: PaperTrouble): string => {
    if (trouble.why === 'failure') return words.failures[trouble.failure.code](trouble.failure.details);
    if (trouble.why === 'heic' || trouble.why === 'empty') return photos[trouble.why](trouble.name);
    return trouble.why === 'already' ? attachments.already(trouble.name) : attachments.tooLarge(trouble.name);
  };
  const attachmentOf = ({ file, fileType, fileName, original }: StoredPaper) => ({
    original,
    attachment: newAttachment(store.newId(), {
      ownerId: owner.id,
      sample: owner.sample,
      title: withoutExtension(fileName),
      file,
      fileType,
      fileName,
    }),
  });
  const addNow = async (given: readonly GivenPaper[]): Promise<void> => {
    setTroubles([]);
    const attached = await attachFiles(given, {
      desktop,
      shrink: (picture) => shrinkPicture(picture, pageLimits),
      // As the record stands now: what was given before may have come meanwhile.
      known: new Set(papersOf(store.records('attachments'), owner.id).map(({ file }) => file)),
      onProgress: setBusy,
    });
    setBusy(null);
    const said = attached.troubles.map(sentence);
    if (attached.papers.length > 0) {
      const plan = planAttach(attached.papers.map(attachmentOf), owner.name);
      const acted = await act(plan, { done: attachments.added(number(attached.papers.length)) });
      if (!acted.ok) said.push(acted.sentence);
    }
    setTroubles(said);
  };
  /** What is given while papers are on their way waits for them, and Ctrl+Z for both. */
  const add = (given: readonly GivenPaper[]): Promise<void> => inTurn('attach', () => addNow(given));
  const pick = async (): Promise<void> => {
    const picked = await desktop.call('file.pick', { kind: 'any', multiple: true, title: attachments.dialog });
    if (!picked.ok) {
      setTroubles([words.failures[picked.code](picked.details)]);
      return;
    }
    const given = (picked.value ?? []).map(
      ({ handle, name, bytes }): GivenPaper => ({
        name,
        bytes,
        read: async () => {
          const read = await desktop.call('file.read', { handle });
          return read.ok ? read.value.data : { code: read.code, details: { ...read.details, name } };
        },
      }),
    );
    if (given.length > 0) await add(given);
  };
  return { busy, troubles, pick, add };
};

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

/** Papers dropped or pasted: anywhere on the page of the record, and in the panel itself also pictures that a page has a place for. */
const useGiven = (owner: AttachmentsPanelProps['owner'], onPapers: (papers: readonly GivenPaper[]) => void) => {
  const { attachments } = useText();
  const { time } = useFormat();
  const store = useStore();
  const [over, setOver] = useState(false);
  const isPaper = (file: File): boolean => owner.photos === undefined || !isPicture(file);
  const add = (files: readonly File[]): void => {
    const pasted = attachments.pasted(time(store.now()));
    onPapers(files.map((file) => givenFile(file, isNameless(file) ? pasted : file.name)));
  };
  useFileDrop(add, isPaper);
  useFilePaste(add, isPaper);
  return {
    over,
    handlers: {
      onDragOver: (event: DragEvent): void => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (): void => setOver(false),
      onDrop: (event: DragEvent): void => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        add([...event.dataTransfer.files]);
      },
      onPaste: (event: ClipboardEvent): void => {
        const files = pastedFiles(event.clipboardData);
        if (files.length === 0) return;
        event.preventDefault();
        event.stopPropagation();
        add(files);
      },
    },
  };
};

/** Papers of a producer, a product or a buyer: PDF files and pictures, opened here, saved out again, taken off and brought back (R11). */
export const AttachmentsPanel = ({ owner }: AttachmentsPanelProps) => {
  const { attachments } = useText();
  const { number } = useFormat();
  const store = useStore();
  const { act } = useActions();
  const papers = papersOf(useRecords('attachments'), owner.id);
  const work = useAttach({ owner });
  const given = useGiven(owner, (files) => void work.add(files));
  const [edited, setEdited] = useState<string | null>(null);
  const [viewed, setViewed] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const shown = papers.find(({ id }) => id === viewed);
  const remove = async ({ id, title }: Attachment): Promise<void> => {
    const plan = planRemove(store, [{ table: 'attachments', id }], title);
    const acted = await act(plan, { done: attachments.removed(title) });
    setRefused(acted.ok ? null : acted.sentence);
  };
  return (
    <Section title={attachments.title(number(papers.length))}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the button below does the same without a mouse */}
      <div className={`stack paper-drop ${given.over ? 'over' : ''}`} {...given.handlers}>
        {papers.length === 0 && <p className="mute">{attachments.none}</p>}
        <ul className="stack">
          {papers.map((paper) => (
            <OpeningRow
              key={paper.id}
              name={paper.title}
              head={
                <span className="grow stack" style={{ gap: 0 }}>
                  <span className="medium">{paper.title}</span>
                  <PaperFacts paper={paper} />
                </span>
              }
              buttons={
                <Button size="xs" onClick={() => setViewed(paper.id)}>
                  {attachments.open}
                  <span className="unseen"> {paper.title}</span>
                </Button>
              }
              edit={attachments.edit}
              remove={attachments.remove(paper.title)}
              open={edited === paper.id}
              onToggle={() => setEdited(edited === paper.id ? null : paper.id)}
              onRemove={() => void remove(paper)}
            >
              <PaperEditor paper={paper} />
            </OpeningRow>
          ))}
        </ul>
        <div className="row">
          <span className="grow" role="status">
            {work.busy !== null && attachments.adding(work.busy)}
          </span>
          <Button
            size="xs"
            leftSection={<IconPaperclip className="icon" aria-hidden="true" />}
            disabled={work.busy !== null}
            onClick={() => void work.pick()}
          >
            {attachments.add}
          </Button>
        </div>
        <p className="faint">{attachments.hint}</p>
        {[...work.troubles, ...(refused === null ? [] : [refused])].map((sentence) => (
          <ErrorPanel key={sentence}>{sentence}</ErrorPanel>
        ))}
      </div>
      {shown && <PaperViewer key={shown.id} paper={shown} onClose={() => setViewed(null)} />}
    </Section>
  );
};
