import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { type WordingFault, wordingFaults } from '../../documents/mou/check-wording';
import { contentOfEdition, currentWording } from '../../documents/mou/mou-content';
import { planWording, wordingVersions } from '../../domain/plan/planners/plan-wording';
import { type MouVariant, mouVariants } from '../../domain/records/mou';
import type { Wording } from '../../domain/records/mou-template';
import { useStore } from '../../storage/hooks';
import { useView } from '../../storage/use-view';
import { useActions } from '../../ui/act/act-context';
import { useKeptFocus } from '../../ui/keys/use-kept-focus';
import { useFormat, useText } from '../../ui/language/language-context';
import { ActionBar } from '../../ui/parts/action-bar';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { Page } from '../../ui/parts/page';
import { PageHead } from '../../ui/parts/page-head';
import { CompareVersions } from './compare-versions';
import { WordTemplate } from './word-template';
import { WordingForm } from './wording-form';
import './clauses.css';

const useFaultWords = () => {
  const { clauses } = useText();
  return (fault: WordingFault): string =>
    fault.why === 'empty' ? clauses.empty(fault.article) : clauses.unknown(fault.placeholder, fault.article);
};

/** How many printed papers stand in each version of a variant's wording. */
const useUses = (variant: MouVariant) => {
  const view = useView(['editions', 'mouTemplates']);
  return useMemo(() => {
    const uses = new Map<number, number>();
    for (const edition of view.records('editions')) {
      if (edition.kind !== 'mou') continue;
      const { snapshot, version } = contentOfEdition(edition);
      if (snapshot.variant === variant) uses.set(version.no, (uses.get(version.no) ?? 0) + 1);
    }
    return { uses, versions: wordingVersions(view, variant), current: currentWording(view, variant) };
  }, [view, variant]);
};

const VariantWording = ({ variant }: { readonly variant: MouVariant }) => {
  const { clauses, choices } = useText();
  const box = useKeptFocus<HTMLDivElement>();
  const { number, moment } = useFormat();
  const store = useStore();
  const { act } = useActions();
  const faultWords = useFaultWords();
  const { uses, versions, current } = useUses(variant);
  const [draft, setDraft] = useState<Wording | null>(null);
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<readonly string[]>([]);
  const wording = draft ?? current.wording;
  const save = async (): Promise<void> => {
    const faults = wordingFaults(wording).map(faultWords);
    setRefused(faults);
    if (faults.length > 0) return;
    const order = { id: store.newId(), variant, wording, reason: reason.trim(), at: store.now() };
    const acted = await act(planWording(store, order), { done: clauses.saved(number(current.no + 1)) });
    setRefused(acted.ok ? [] : [acted.sentence]);
    if (!acted.ok) return;
    setDraft(null);
    setReason('');
  };
  return (
    <>
      <div className="clauses" ref={box}>
        {refused.length > 0 && (
          <ErrorPanel takesFocus>
            {refused.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </ErrorPanel>
        )}
        <p className="mute">{clauses.notice}</p>
        <p className="num">
          {current.no === 0 ? clauses.builtIn : clauses.version(number(current.no), number(uses.get(current.no) ?? 0))}
        </p>
        {versions.length > 0 && (
          <ul className="mute num">
            {versions.map((version) => (
              <li key={version.id}>
                {clauses.line(number(version.no), moment(version.at), number(uses.get(version.no) ?? 0))}
                {version.reason !== null && `: ${version.reason}`}
              </li>
            ))}
          </ul>
        )}
        {versions.length > 0 && <CompareVersions variant={variant} versions={versions} />}
        <WordTemplate variant={variant} drafting={draft !== null} />
        <WordingForm key={`${variant} ${current.no}`} wording={wording} onChange={setDraft} />
      </div>
      {draft !== null && (
        <div className="clauses-foot">
          <ActionBar words={clauses.words(choices.mouVariant[variant], number(current.no + 1))}>
            <TextInput
              aria-label={clauses.reason}
              placeholder={clauses.reason}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Button
              onClick={() => {
                setDraft(null);
                setRefused([]);
              }}
            >
              {clauses.drop}
            </Button>
            <Button variant="filled" disabled={reason.trim() === ''} onClick={() => void save()}>
              {clauses.save(number(current.no + 1))}
            </Button>
          </ActionBar>
        </div>
      )}
    </>
  );
};

/** The office's own wording of its memoranda: every change is a new version, what was printed keeps the one it had. */
export const ClausesScreen = () => {
  const { clauses, choices, fields } = useText();
  const [variant, setVariant] = useState<MouVariant>('mou2');
  return (
    <Page
      head={
        <PageHead
          title={clauses.title}
          actions={
            <NativeSelect
              aria-label={fields.mous.variant}
              value={variant}
              data={mouVariants.map((each) => ({ value: each, label: choices.mouVariant[each] }))}
              onChange={(event) => {
                const chosen = event.currentTarget.value;
                setVariant(mouVariants.find((each) => each === chosen) ?? 'mou2');
              }}
            />
          }
        />
      }
      body="scroll"
    >
      <VariantWording key={variant} variant={variant} />
    </Page>
  );
};
