import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { hasWordList, hasWordTag, wordLists, wordTags } from '../../documents/mou/word-tags';
import type { WordIssue } from '../../domain/mou/word-issue';
import type { MouVariant } from '../../domain/records/mou';
import { useFormat, useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { Section } from '../../ui/parts/section';
import { Stamp } from '../../ui/signs/stamp';
import { type CheckedFile, useWordTemplate } from './use-word-template';
import { listLines, tagLine, tagWords } from './word-tag-words';

/** All tags that papers of a kind can fill, to be read beside Word. */
const TagList = ({ variant }: { readonly variant: MouVariant }) => {
  const { wordTemplate: words } = useText();
  const lines = [
    ...wordTags.filter((tag) => hasWordTag(variant, tag)).map((tag) => tagLine(words, tag)),
    ...wordLists.filter((list) => hasWordList(variant, list)).flatMap((list) => listLines(words, list)),
  ];
  return (
    <details>
      <summary>{words.list}</summary>
      <p className="mute">{words.listHint}</p>
      <table className="word-tags">
        <thead>
          <tr>
            <th scope="col">{words.columns.tag}</th>
            <th scope="col">{words.columns.holds}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ typed, holds, within }) => (
            <tr key={`${within ?? ''} ${typed}`}>
              <th scope="row">{typed}</th>
              <td>
                {holds}
                {within !== null && <span className="mute"> {within}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};

const keyOf = ({ code, params }: WordIssue): string => [code, ...Object.values(params)].join(' ');

/** One line for each tag at each place: a tag of the body that stands there three times is one line. */
const distinct = (issues: readonly WordIssue[]): readonly WordIssue[] => [
  ...new Map(issues.map((issue) => [keyOf({ ...issue, params: { ...issue.params, text: '' } }), issue])).values(),
];

const FoundTags = ({ issues }: { readonly issues: readonly WordIssue[] }) => {
  const { wordTemplate: words } = useText();
  const places: Readonly<Record<string, string>> = words.places;
  return (
    <table className="word-tags">
      <thead>
        <tr>
          <th scope="col">{words.columns.tag}</th>
          <th scope="col">{words.columns.holds}</th>
          <th scope="col">{words.columns.where}</th>
        </tr>
      </thead>
      <tbody>
        {distinct(issues).map((issue) => (
          <tr key={keyOf(issue)}>
            <th scope="row">{issue.params['tag']}</th>
            <td>{tagWords(words, String(issue.params['means']))}</td>
            <td>{places[String(issue.params['place'])]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

interface CheckedPanelProps {
  readonly checked: CheckedFile;
  readonly nextNo: number;
  readonly busy: boolean;
  readonly onSave: (reason: string) => void;
  readonly onDrop: () => void;
}

/** What a chosen file holds: why it is refused, or its tags and the button that saves it. */
const CheckedPanel = ({ checked: { file, issues }, nextNo, busy, onSave, onDrop }: CheckedPanelProps) => {
  const { wordTemplate: words } = useText();
  const { number } = useFormat();
  const [reason, setReason] = useState('');
  const refusals = distinct(issues.filter(({ severity }) => severity === 'error'));
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  const tags = issues.filter(({ code }) => code === 'word-tag');
  return (
    <>
      {refusals.length > 0 ? (
        <ErrorPanel takesFocus>
          <p className="medium">{words.refused(file.name, number(refusals.length))}</p>
          <ul>
            {refusals.map((issue) => (
              <li key={keyOf(issue)}>{words.issues[issue.code](issue.params)}</li>
            ))}
          </ul>
        </ErrorPanel>
      ) : (
        <p className="stamp-word" role="status">
          <Stamp state="valid" />
          {words.accepted(file.name, number(distinct(tags).length))}
        </p>
      )}
      <div className="row wrap">
        {refusals.length === 0 && (
          <>
            <TextInput
              className="grow"
              aria-label={words.reason}
              placeholder={words.reason}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Button
              variant="filled"
              loading={busy}
              disabled={reason.trim() === ''}
              onClick={() => onSave(reason.trim())}
            >
              {words.save(number(nextNo))}
            </Button>
          </>
        )}
        <Button onClick={onDrop}>{words.drop}</Button>
      </div>
      {warnings.map((issue) => (
        <p key={keyOf(issue)} className="stamp-word">
          <Stamp state="warning" named />
          {words.issues[issue.code](issue.params)}
        </p>
      ))}
      {tags.length > 0 && <FoundTags issues={tags} />}
    </>
  );
};

interface WordTemplateProps {
  readonly variant: MouVariant;
  /** Whether the wording has changes that are not saved: a version holds both. */
  readonly drafting: boolean;
}

/** «Mẫu Word của cơ quan»: the office's own .docx, which its papers are filled into (U8). */
export const WordTemplate = ({ variant, drafting }: WordTemplateProps) => {
  const { wordTemplate: words } = useText();
  const { number } = useFormat();
  const template = useWordTemplate(variant);
  const { current, checked, busy } = template;
  const file = current?.file ?? null;
  return (
    <Section title={words.title}>
      <p className="mute">{words.lead}</p>
      <p className="num">{file === null ? words.none : words.inUse(file.name, number(current?.no ?? 0))}</p>
      {template.trouble !== null && <ErrorPanel takesFocus>{template.trouble}</ErrorPanel>}
      {drafting && <p className="mute">{words.keepDraft}</p>}
      <div className="row wrap">
        <Button disabled={drafting || busy} onClick={() => void template.choose()}>
          {file === null ? words.choose : words.chooseOther}
        </Button>
        <Button disabled={busy} onClick={() => void template.saveSample()}>
          {words.sample}
        </Button>
        {file !== null && (
          <Button variant="subtle" disabled={drafting || busy} onClick={() => void template.remove()}>
            {words.remove}
          </Button>
        )}
      </div>
      {template.said !== null && <p role="status">{template.said}</p>}
      {checked !== null && !drafting && (
        <CheckedPanel
          key={checked.file.sha256}
          checked={checked}
          nextNo={template.nextNo}
          busy={busy}
          onSave={(reason) => void template.save(checked.file, reason)}
          onDrop={template.drop}
        />
      )}
      <TagList variant={variant} />
    </Section>
  );
};
