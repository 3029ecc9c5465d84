import { Button } from '@mantine/core';
import { useState } from 'react';
import { plainFileName } from '../../../domain/vietnamese/file-name';
import { useDesktop } from '../../../storage/desktop-context';
import { useStore } from '../../../storage/hooks';
import { useFormat, useText } from '../../../ui/language/language-context';
import { ErrorPanel } from '../../../ui/parts/error-panel';
import type { ImportJob } from '../job/import-job';
import { readRecipe, recipeBytes, recipeSize } from '../model/recipe';

/** What came of the last press, in words. */
interface Said {
  readonly tone: 'done' | 'trouble';
  readonly words: string;
}

/** Puts how this office reads its lists into a file, and takes such a file in: next year, or on another machine (I11). */
export const RecipeButtons = ({ job }: { readonly job: ImportJob }) => {
  const { importing, failures } = useText();
  const { recipe } = importing;
  const { number } = useFormat();
  const store = useStore();
  const desktop = useDesktop();
  const [said, setSaid] = useState<Said | null>(null);
  const sizeWords = (memory: Parameters<typeof recipeSize>[0]): string => {
    const { layouts, values } = recipeSize(memory);
    return recipe.size(number(layouts), number(values));
  };
  const save = async (): Promise<void> => {
    await job.recipes.loaded;
    const memory = job.recipes.get();
    const { layouts, values } = recipeSize(memory);
    if (layouts + values === 0) {
      setSaid({ tone: 'trouble', words: recipe.nothing });
      return;
    }
    const name = recipe.fileName(store.records('offices')[0]?.name ?? '', store.now().slice(0, 4));
    const suggestedName = plainFileName(name, 'json');
    const data = recipeBytes({ name, memory });
    const saved = await desktop.call('file.save', { kind: 'json', title: recipe.saveTitle, suggestedName, data });
    if (!saved.ok) setSaid({ tone: 'trouble', words: failures[saved.code](saved.details) });
    else if (saved.value) setSaid({ tone: 'done', words: recipe.saved(saved.value.name, sizeWords(memory)) });
  };
  const take = async (): Promise<void> => {
    const picked = await desktop.call('file.pick', { kind: 'json', multiple: false, title: recipe.takeTitle });
    const file = picked.ok ? picked.value?.[0] : undefined;
    if (!picked.ok) setSaid({ tone: 'trouble', words: failures[picked.code](picked.details) });
    if (!file) return;
    const content = await desktop.call('file.read', { handle: file.handle });
    if (!content.ok) {
      setSaid({ tone: 'trouble', words: failures[content.code](content.details) });
      return;
    }
    const read = readRecipe(content.value.data);
    if (!read) {
      setSaid({ tone: 'trouble', words: recipe.notOne(file.name) });
      return;
    }
    await job.recipes.loaded;
    job.recipes.take(read.memory);
    setSaid({ tone: 'done', words: recipe.taken(read.name, sizeWords(read.memory)) });
  };
  return (
    <>
      <span className="row wrap">
        <Button variant="subtle" size="xs" title={recipe.why} onClick={() => void save()}>
          {recipe.save}
        </Button>
        <Button variant="subtle" size="xs" title={recipe.takeWhy} onClick={() => void take()}>
          {recipe.take}
        </Button>
      </span>
      {said?.tone === 'done' && <p role="status">{said.words}</p>}
      {said?.tone === 'trouble' && (
        <ErrorPanel takesFocus tone="warning">
          {said.words}
        </ErrorPanel>
      )}
    </>
  );
};
