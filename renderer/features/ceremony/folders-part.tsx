import { Checkbox, NativeSelect } from '@mantine/core';
import { type CeremonyPaper, unitsOf } from '../../documents/ceremony/ceremony-papers';
import { planFolderTick, planSignerCheck } from '../../domain/plan/planners/plan-ceremony';
import {
  type FolderItem,
  folderItems,
  type SignerCheck,
  type Signing,
  signerChecks,
} from '../../domain/records/signing';
import { useStore } from '../../storage/hooks';
import { useFormat, useText } from '../../ui/language/language-context';
import { NearBody } from '../../ui/list/near-body';
import type { CeremonyFacts } from './use-ceremony';
import type { RunPlan } from './use-plans-in-turn';

const isNeeded = (paper: CeremonyPaper, item: FolderItem): boolean => {
  if (item === 'annex') return paper.annex;
  return item !== 'authority' || paper.signers.some(({ authority }) => authority);
};

/** px of a paper whose parties stand on one line. */
const rowHeight = 39;

interface FolderRowProps {
  readonly paper: CeremonyPaper;
  readonly signing: Signing | undefined;
  readonly run: RunPlan;
}

const FolderRow = ({ paper, signing, run }: FolderRowProps) => {
  const { ceremony, choices } = useText();
  const store = useStore();
  const { folders } = ceremony;
  const { mou, number } = paper;
  const side = (key: 'seller' | 'buyer') => (
    <NativeSelect
      size="xs"
      aria-label={folders.check(folders[key], number)}
      value={signing?.[key] ?? 'unseen'}
      data={signerChecks.map((value) => ({ value, label: choices.signerCheck[value] }))}
      className={signing?.[key] === 'missing' ? 'signer-missing' : ''}
      onChange={(event) => {
        const check = signerChecks.find((each) => each === event.currentTarget.value);
        if (check) void run(() => planSignerCheck(store, mou.id, { [key]: check }, store.newId));
      }}
    />
  );
  return (
    <tr>
      <td className="num right">{number}</td>
      <td className="folder-parties">{unitsOf(paper)}</td>
      <td className="num right">{paper.copies}</td>
      {folderItems.map((item) => (
        <td key={item} className="center">
          {isNeeded(paper, item) ? (
            <Checkbox
              aria-label={folders.tick(folders.items[item], number)}
              checked={signing?.folder.includes(item) ?? false}
              onChange={() => void run(() => planFolderTick(store, mou.id, item, store.newId))}
            />
          ) : (
            <span className="faint" title={folders.notNeeded}>
              -
            </span>
          )}
        </td>
      ))}
      <td>{side('seller')}</td>
      <td>{side('buyer')}</td>
    </tr>
  );
};

/** What lies in each folder, and who is there that morning (Y4). */
export const FoldersPart = ({ facts: { papers, signings, run } }: { readonly facts: CeremonyFacts }) => {
  const { folders } = useText().ceremony;
  const { number } = useFormat();
  const all = [...papers.values()];
  const copies = all.reduce((sum, paper) => sum + paper.copies, 0);
  const checks = all.flatMap(({ mou }): readonly SignerCheck[] => {
    const signing = signings.get(mou.id);
    return signing ? [signing.seller, signing.buyer] : [];
  });
  const present = checks.filter((check) => check === 'present').length;
  const missing = checks.filter((check) => check === 'missing').length;
  return (
    <div className="ceremony-part">
      <p className="row wrap num">
        <span>{folders.sum(number(all.length), number(copies))}</span>
        <span className="mute">{folders.seen(number(present), number(checks.length))}</span>
        {missing > 0 && <b className="tone-lapsed">{folders.missing(number(missing))}</b>}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled with keys too */}
      <div className="folder-scroll" role="region" aria-label={folders.caption} tabIndex={0}>
        <table className="folder-table">
          <thead>
            <tr>
              <th scope="col" className="right">
                {folders.number}
              </th>
              <th scope="col">{folders.parties}</th>
              <th scope="col" className="right">
                {folders.copies}
              </th>
              {folderItems.map((item) => (
                <th key={item} scope="col" className="center">
                  {folders.items[item]}
                </th>
              ))}
              <th scope="col">{folders.seller}</th>
              <th scope="col">{folders.buyer}</th>
            </tr>
          </thead>
          <NearBody lines={all} lineHeight={rowHeight}>
            {(paper) => <FolderRow key={paper.mou.id} paper={paper} signing={signings.get(paper.mou.id)} run={run} />}
          </NearBody>
        </table>
      </div>
    </div>
  );
};
