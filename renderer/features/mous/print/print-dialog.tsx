import { Button, Checkbox, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { contentOfEdition, currentWording } from '../../../documents/mou/mou-content';
import { type MouDifference, mouDifferences } from '../../../documents/mou/mou-differences';
import type { SnapshotSetting } from '../../../documents/mou/take-mou-snapshot';
import { wordFileFor } from '../../../domain/plan/planners/plan-wording';
import type { Wording } from '../../../domain/records/mou-template';
import { useDesktop } from '../../../storage/desktop-context';
import { useStore } from '../../../storage/hooks';
import { useFormat, useText } from '../../../ui/language/language-context';
import { DifferenceList } from '../editions/difference-list';
import { type MouRow, shownNumber } from '../mou-rows';
import { type Copies, contentToIssue, copiesOf } from './prepare-issue';
import type { PrintOrder } from './print-order';

interface PrintDialogProps {
  readonly rows: readonly MouRow[];
  readonly setting: SnapshotSetting;
  readonly onPrint: (order: PrintOrder) => void;
  readonly onClose: () => void;
}

/** A paper that will be another one than the one before, and in what. */
interface ChangedPaper {
  readonly row: MouRow;
  readonly differences: readonly MouDifference[];
  readonly wordings: { readonly before: Wording; readonly after: Wording };
}

const useChanged = (
  rows: readonly MouRow[],
  setting: SnapshotSetting,
  newWording: boolean,
): readonly ChangedPaper[] => {
  const store = useStore();
  return useMemo(
    () =>
      rows.flatMap((row): readonly ChangedPaper[] => {
        const { standing } = row.issued;
        const content = standing && contentToIssue(store, row.mou.id, setting, newWording);
        if (!standing || !content) return [];
        const printed = contentOfEdition(standing);
        const differences = mouDifferences(printed, content);
        const wordings = { before: printed.version.wording, after: content.version.wording };
        return differences.length === 0 ? [] : [{ row, differences, wordings }];
      }),
    [rows, setting, newWording, store],
  );
};

const ChangedPapers = ({ changed }: { readonly changed: readonly ChangedPaper[] }) => {
  const { mous } = useText();
  const { number } = useFormat();
  if (changed.length === 0) return null;
  return (
    <section className="mou-changed" aria-label={mous.dialog.changedList}>
      {changed.map(({ row, differences, wordings }) => (
        <div key={row.mou.id}>
          <p className="medium">
            {mous.dialog.newIssue(shownNumber(row.mou.number), number((row.issued.editions[0]?.no ?? 0) + 1))}
          </p>
          <DifferenceList differences={differences} wordings={wordings} />
        </div>
      ))}
    </section>
  );
};

type Choice = Pick<PrintOrder, 'files' | 'form' | 'copies'>;

interface FileChoiceProps {
  readonly rows: readonly MouRow[];
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** Names of the office's own templates that the papers would be written in; empty where one of them has none. */
const useTemplates = (rows: readonly MouRow[]): readonly string[] => {
  const store = useStore();
  return useMemo(() => {
    const files = rows.map(({ mou, issued }) => {
      const { no } = issued.standing ? contentOfEdition(issued.standing).version : currentWording(store, mou.variant);
      return wordFileFor(store, mou.variant, no)?.name ?? null;
    });
    return files.includes(null) ? [] : [...new Set(files.filter((name) => name !== null))];
  }, [rows, store]);
};

const FileChoice = ({ rows, choice, onChoose }: FileChoiceProps) => {
  const { mous } = useText();
  const { host } = useDesktop();
  const words = mous.dialog;
  const folders = host === 'electron';
  const templates = useTemplates(rows);
  const [template, ...others] = templates;
  const own = choice.form === 'own';
  // A template is filled paper by paper: several of them are several files.
  const ownFiles = rows.length === 1 ? (['one'] as const) : (['each'] as const);
  const allFiles = folders ? (['one', 'each', 'both'] as const) : (['one'] as const);
  const files = own ? ownFiles : allFiles;
  const choose = (form: Choice['form']): void =>
    onChoose(
      form === 'own'
        ? { form, files: ownFiles[0], copies: 'one' }
        : { ...choice, form, files: own ? 'one' : choice.files },
    );
  const forms = ['pdf', 'docx', 'own'] as const;
  return (
    <>
      <NativeSelect
        label={words.form}
        value={choice.form}
        data={[
          { value: 'pdf', label: words.pdf },
          { value: 'docx', label: words.docx },
          ...(template !== undefined && (folders || rows.length === 1)
            ? [{ value: 'own', label: words.own(others.length === 0 ? template : words.manyTemplates) }]
            : []),
        ]}
        onChange={({ currentTarget: { value } }) => choose(forms.find((form) => form === value) ?? 'pdf')}
      />
      {!(own && rows.length === 1) && (
        <NativeSelect
          label={words.files}
          value={choice.files}
          data={files.map((each) => ({ value: each, label: words.fileChoices[each] }))}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onChoose({ ...choice, files: files.find((each) => each === value) ?? 'one' });
          }}
        />
      )}
    </>
  );
};

const CopyChoice = ({
  rows,
  copies,
  onChoose,
}: {
  readonly rows: readonly MouRow[];
  readonly copies: Copies;
  readonly onChoose: (copies: Copies) => void;
}) => {
  const { mous } = useText();
  const { number } = useFormat();
  const words = mous.dialog;
  const [only] = rows;
  const standing = rows.length === 1 ? (only?.issued.standing ?? null) : null;
  const total = standing === null ? 0 : copiesOf(standing);
  const single = Array.from({ length: total }, (_, index) => ({
    value: String(index + 1),
    label: words.oneCopy(number(index + 1), number(total)),
  }));
  return (
    <NativeSelect
      label={words.copies}
      value={String(copies)}
      data={[{ value: 'each', label: words.eachCopy }, { value: 'one', label: words.noCopyMark }, ...single]}
      onChange={({ currentTarget: { value } }) => onChoose(value === 'one' || value === 'each' ? value : Number(value))}
    />
  );
};

/** What will be printed, what has changed since it was printed before, into which files, and why again. */
export const PrintDialog = ({ rows, setting, onPrint, onClose }: PrintDialogProps) => {
  const { mous, ui } = useText();
  const { number } = useFormat();
  const words = mous.dialog;
  const [choice, setChoice] = useState<Choice>({ files: 'one', form: 'pdf', copies: 'each' });
  const [newWording, setNewWording] = useState(false);
  const [reason, setReason] = useState('');
  const changed = useChanged(rows, setting, newWording);
  const again = rows.filter(({ issued }) => issued.prints.length > 0).length;
  const first = rows.filter(({ issued }) => issued.standing === null).length;
  const needsReason = again > 0;
  const ready = !needsReason || reason.trim() !== '';
  const print = (): void => {
    onPrint({ rows, ...choice, newWording, reason: needsReason ? reason.trim() : null });
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={words.title(number(rows.length))} size="40rem">
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) print();
        }}
      >
        <p className="num">
          {words.sum(
            number(rows.length),
            number(first),
            number(changed.length),
            number(rows.length - first - changed.length),
          )}
        </p>
        <ChangedPapers changed={changed} />
        {rows.some(({ newerWording }) => newerWording) && (
          <Checkbox
            label={words.newWording}
            checked={newWording}
            onChange={(event) => setNewWording(event.currentTarget.checked)}
          />
        )}
        <FileChoice rows={rows} choice={choice} onChoose={setChoice} />
        {choice.form !== 'own' && (
          <CopyChoice rows={rows} copies={choice.copies} onChoose={(copies) => setChoice({ ...choice, copies })} />
        )}
        {needsReason && (
          <TextInput
            label={`${words.reason} (${ui.required})`}
            description={words.reasonHint(number(again))}
            required
            withAsterisk={false}
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button type="submit" variant="filled" disabled={!ready} data-autofocus={needsReason ? undefined : true}>
            {words.action(number(rows.length))}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
