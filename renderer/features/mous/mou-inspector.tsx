import { Button } from '@mantine/core';
import { IconDownload, IconListDetails } from '@tabler/icons-react';
import { useState } from 'react';
import type { MouIssue } from '../../domain/mou/mou-issue';
import type { Edition } from '../../domain/records/edition';
import type { PaperService } from '../../formats/paper-service';
import { useFormat, useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { Inspector } from '../../ui/parts/inspector';
import { Section } from '../../ui/parts/section';
import { EditionsPanel } from './editions/editions-panel';
import { GoodsDialog } from './goods/goods-dialog';
import { FillField } from './missing/fill-field';
import { IssueList } from './missing/issue-list';
import { goodsSpot } from './missing/issue-spot';
import { MouPreview } from './mou-preview';
import { type MouRow, partyWords, shownNumber } from './mou-rows';
import { SignatoriesDialog } from './parties/signatories-dialog';
import { useMouState } from './use-mou-state';
import { VoidDialog } from './void-dialog';

interface MouInspectorProps {
  readonly row: MouRow;
  readonly papers: PaperService;
  readonly working: boolean;
  readonly onSave: (row: MouRow) => void;
  readonly onSaveOld: (edition: Edition, by: Edition | undefined) => void;
  readonly onRegister: () => void;
}

/** What a contract names beside its goods. */
const contractTerms = ['paymentDays', 'penaltyPercent'] as const;

interface StateButtonsProps {
  readonly row: MouRow;
  readonly voiding: boolean;
  readonly setVoiding: (voiding: boolean) => void;
}

const StateButtons = ({ row, voiding, setVoiding }: StateButtonsProps) => {
  const { mous } = useText();
  const { sign, cancel, reopen, refused } = useMouState();
  const { mou } = row;
  return (
    <>
      {refused !== null && <ErrorPanel takesFocus>{refused}</ErrorPanel>}
      <div className="row wrap">
        {mou.state === 'printed' && <Button onClick={() => sign(mou)}>{mous.state.sign}</Button>}
        {mou.state !== 'draft' && mou.state !== 'void' && (
          <Button onClick={() => reopen(mou)}>{mous.state.reopen}</Button>
        )}
        {mou.state !== 'void' && (
          <Button c="var(--lapsed)" variant="subtle" title={mous.state.voidWords} onClick={() => setVoiding(true)}>
            {mous.state.void}
          </Button>
        )}
      </div>
      {voiding && (
        <VoidDialog
          number={shownNumber(mou.number)}
          onClose={() => setVoiding(false)}
          onVoid={(reason) => {
            setVoiding(false);
            cancel(mou, reason);
          }}
        />
      )}
    </>
  );
};

/** One memorandum: what it lacks, its goods, its print, and what becomes of it. */
export const MouInspector = ({ row, papers, working, onSave, onSaveOld, onRegister }: MouInspectorProps) => {
  const words = useText();
  const { mous, choices } = words;
  const { number } = useFormat();
  /** The table is open, for a finding or as a whole. */
  const [editing, setEditing] = useState<{ readonly issue: MouIssue | null } | null>(null);
  const [voiding, setVoiding] = useState(false);
  const { mou, issues, readiness } = row;
  const title = mous.number(shownNumber(mou.number));
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const note =
    errors > 0 ? mous.missing(number(errors)) : issues.length > 0 ? mous.gaps(number(issues.length)) : mous.complete;
  return (
    <Inspector label={title} width="wide">
      <div>
        <h2 className="inspector-title num">
          {title}
          {readiness !== 'void' && `: ${note}`}
        </h2>
        <p className="mute">
          {partyWords(words, row).join(' – ')}
          {mou.variant !== 'mou2' && ` · ${choices.mouVariant[mou.variant]}`}
        </p>
      </div>
      {readiness !== 'void' && issues.length > 0 && (
        <Section title={errors > 0 ? mous.sections.missing : mous.sections.look}>
          <IssueList
            issues={issues}
            onGoods={(issue) => setEditing({ issue })}
            onRegister={onRegister}
            onVoid={() => setVoiding(true)}
          />
        </Section>
      )}
      <div className="row wrap">
        <Button
          leftSection={<IconListDetails className="icon" aria-hidden="true" />}
          onClick={() => setEditing({ issue: null })}
        >
          {mou.variant === 'agency' ? mous.toSignatories : mous.toGoods}
        </Button>
        <Button
          leftSection={<IconDownload className="icon" aria-hidden="true" />}
          disabled={working || readiness === 'blocked' || readiness === 'void'}
          onClick={() => onSave(row)}
        >
          {mous.print.one}
        </Button>
      </div>
      {mou.variant === 'principle' && mou.state !== 'void' && (
        <FillField table="mous" id={mou.id} fields={contractTerms} />
      )}
      {mou.voidReason !== null && mou.state === 'void' && <p>{mous.state.voidedWhy(mou.voidReason)}</p>}
      <EditionsPanel issued={row.issued} papers={papers} working={working} onSaveOld={onSaveOld} />
      <MouPreview papers={papers} row={row} />
      <StateButtons row={row} voiding={voiding} setVoiding={setVoiding} />
      {editing &&
        (mou.variant === 'agency' ? (
          <SignatoriesDialog mou={mou} issue={editing.issue} onClose={() => setEditing(null)} />
        ) : (
          <GoodsDialog mou={mou} at={goodsSpot(mou, editing.issue)} onClose={() => setEditing(null)} />
        ))}
    </Inspector>
  );
};
