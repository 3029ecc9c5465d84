import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { MouIssue } from '../../../domain/mou/mou-issue';
import { fieldLabel } from '../../../ui/fields/choice-words';
import { useText } from '../../../ui/language/language-context';
import { Stamp } from '../../../ui/signs/stamp';
import { certificatesAddress, recordAddress } from '../mous-address';
import { FillField } from './fill-field';
import { mouIssueSentence, type Remedy, remedyOf } from './issue-words';

interface IssueListProps {
  readonly issues: readonly MouIssue[];
  /** Opens the table at the row that the finding is about. */
  readonly onGoods: (issue: MouIssue) => void;
  readonly onRegister: () => void;
  readonly onVoid: () => void;
}

const keyOf = ({ code, recordId, field, params }: MouIssue): string =>
  [code, recordId, field, params['product'], params['row']].join(' ');

/** Whoever pressed «Điền» types next. */
const focusField = (part: HTMLElement | null): void => part?.querySelector<HTMLElement>('input, textarea')?.focus();

const RemedyButton = ({
  issue,
  remedy,
  open,
  onFill,
  onGoods,
  onRegister,
  onVoid,
}: Omit<IssueListProps, 'issues'> & {
  readonly issue: MouIssue;
  readonly remedy: Remedy;
  readonly open: boolean;
  readonly onFill: () => void;
}) => {
  const words = useText();
  const { mous } = words;
  if (remedy.kind === 'field') {
    const label = fieldLabel(words, remedy.table, remedy.field);
    return (
      <Button
        size="xs"
        aria-expanded={open}
        aria-label={remedy.wrong ? mous.correctNow(label) : mous.fillNow(label)}
        onClick={onFill}
      >
        {remedy.wrong ? mous.correct : mous.fill}
      </Button>
    );
  }
  if (remedy.kind === 'goods') {
    return (
      <Button size="xs" onClick={() => onGoods(issue)}>
        {mous.toTable}
      </Button>
    );
  }
  if (remedy.kind === 'register') {
    return (
      <Button size="xs" onClick={onRegister}>
        {mous.register.open}
      </Button>
    );
  }
  if (remedy.kind === 'certificates') {
    return (
      <Button size="xs" component={Link} href={certificatesAddress(remedy.id)}>
        {mous.openRecord}
      </Button>
    );
  }
  return (
    <Button size="xs" onClick={onVoid}>
      {mous.state.void}
    </Button>
  );
};

/** What is filled in leaves the list with its field: the keyboard goes on at the next gap instead of the top of the page. */
const useStayingFocus = (issues: readonly MouIssue[]) => {
  const list = useRef<HTMLUListElement>(null);
  const within = useRef(false);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      within.current = target instanceof Node && list.current?.contains(target) === true;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (issues.length === 0 || !within.current || document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>('button')?.focus();
  }, [issues]);
  return list;
};

/** What the paper lacks, each with the way to put it right beside it. */
export const IssueList = ({ issues, ...ways }: IssueListProps) => {
  const words = useText();
  const [open, setOpen] = useState<string | null>(null);
  const list = useStayingFocus(issues);
  return (
    <ul className="mou-issues" ref={list}>
      {issues.map((issue) => {
        const key = keyOf(issue);
        const remedy = remedyOf(issue);
        const address = remedy.kind === 'field' ? recordAddress(remedy.table, remedy.id) : null;
        const blocks = issue.severity === 'error';
        return (
          <li key={key}>
            <div className="mou-issue">
              <Stamp state={blocks ? 'refused' : 'warning'} named />
              <span className="grow">{mouIssueSentence(words, issue)}</span>
              <RemedyButton
                issue={issue}
                remedy={remedy}
                open={open === key}
                onFill={() => setOpen(open === key ? null : key)}
                {...ways}
              />
            </div>
            {open === key && remedy.kind === 'field' && (
              <div className="mou-fill" ref={focusField}>
                <FillField table={remedy.table} id={remedy.id} fields={[remedy.field]} />
                {address !== null && <Link href={address}>{words.mous.openRecord}</Link>}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
};
