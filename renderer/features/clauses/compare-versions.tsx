import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { builtInWording } from '../../documents/mou/mou-template';
import type { MouVariant } from '../../domain/records/mou';
import type { MouTemplateRecord, Wording } from '../../domain/records/mou-template';
import { useFormat, useText } from '../../ui/language/language-context';
import { WordingDifferences } from '../../ui/parts/wording-differences';

interface CompareVersionsProps {
  readonly variant: MouVariant;
  /** Latest first. */
  readonly versions: readonly MouTemplateRecord[];
}

/** Any two versions of a wording side by side; version 0 is what the program brings. */
export const CompareVersions = ({ variant, versions }: CompareVersionsProps) => {
  const { clauses } = useText();
  const { number } = useFormat();
  const words = clauses.compare;
  const latest = versions[0]?.no ?? 0;
  const [chosen, setChosen] = useState<readonly [number, number] | null>(null);
  const [from, to] = chosen ?? [versions[1]?.no ?? 0, latest];
  const wordingOf = (no: number): Wording =>
    versions.find((version) => version.no === no)?.wording ?? builtInWording(variant);
  const nameOf = (no: number): string => (no === 0 ? words.builtIn : words.version(number(no)));
  const data = [...versions.map(({ no }) => no), 0].map((no) => ({ value: String(no), label: nameOf(no) }));
  return (
    <details>
      <summary>{words.open}</summary>
      <div className="row wrap">
        <NativeSelect
          label={words.from}
          value={String(from)}
          data={data}
          onChange={(event) => setChosen([Number(event.currentTarget.value), to])}
        />
        <NativeSelect
          label={words.to}
          value={String(to)}
          data={data}
          onChange={(event) => setChosen([from, Number(event.currentTarget.value)])}
        />
      </div>
      <WordingDifferences before={wordingOf(from)} after={wordingOf(to)} names={[nameOf(from), nameOf(to)]} />
    </details>
  );
};
