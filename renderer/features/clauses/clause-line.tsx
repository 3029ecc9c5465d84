import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { ClauseText } from '../../domain/records/mou-template';
import { useText } from '../../ui/language/language-context';
import { docOfClause } from './clause-doc';

/** The editor is some hundred kilobytes: it is read when somebody edits a clause. */
const ClauseEditor = lazy(async () => ({ default: (await import('./clause-editor')).ClauseEditor }));

interface ClauseLineProps {
  readonly label: string;
  readonly text: ClauseText;
  readonly onChange: (text: ClauseText) => void;
  /** Words and chips only: the paper sets such a line in one face. */
  readonly plain?: true;
}

/** A clause as it reads, with its placeholders as chips. */
const ShownClause = ({ text }: { readonly text: ClauseText }) => {
  const { clauses } = useText();
  const words: Readonly<Record<string, string>> = clauses.placeholders;
  const [paragraph] = docOfClause(text).content ?? [];
  return (
    <p className="clause-shown">
      {(paragraph?.content ?? []).map((node, index) => {
        const id = String(node.attrs?.['id'] ?? '');
        const marks = (node.marks ?? []).map(({ type }) => type).join(' ');
        return (
          // oxlint-disable-next-line react/no-array-index-key -- pieces of a clause have nothing but their order
          <span key={index} className={[node.text === undefined ? 'chip' : '', marks].join(' ')}>
            {node.text ?? words[id] ?? id}
          </span>
        );
      })}
    </p>
  );
};

/** One clause: read, and edited where it stands. */
export const ClauseLine = ({ label, text, onChange, plain }: ClauseLineProps) => {
  const { clauses } = useText();
  const [editing, setEditing] = useState(false);
  if (!editing) {
    return (
      <div className="clause-line">
        <ShownClause text={text} />
        <Button size="xs" aria-label={clauses.editOf(label)} onClick={() => setEditing(true)}>
          {clauses.edit}
        </Button>
      </div>
    );
  }
  return (
    <Suspense fallback={<ShownClause text={text} />}>
      <ClauseEditor
        label={label}
        text={text}
        {...(plain ? { plain } : {})}
        onChange={onChange}
        onDone={() => setEditing(false)}
      />
    </Suspense>
  );
};
