import { Button, Modal } from '@mantine/core';
import { IconPhotoPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { planManyPhotos } from '../../domain/plan/planners/plan-photos';
import { shrinkPicture } from '../../formats/pictures/shrink-picture';
import { useDesktop } from '../../storage/desktop-context';
import { useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { DropVeil } from '../../ui/files/drop-veil';
import { givenFile } from '../../ui/files/given-files';
import { useFileDrop } from '../../ui/files/use-file-drop';
import { useFormat, useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { addPhotos, type GivenPhoto } from './add-photos';
import { broughtBy, type FolderRow, readFolder } from './read-folder';
import { pickedPhotos } from './use-photos';
import './photos-panel.css';

const FolderTable = ({ rows }: { readonly rows: readonly FolderRow[] }) => {
  const { photos } = useText();
  const store = useStore();
  const { folder } = photos;
  return (
    <table className="photo-folder-table">
      <thead>
        <tr>
          <th scope="col">{folder.file}</th>
          <th scope="col">{folder.product}</th>
          <th scope="col">{folder.state}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, state, productId }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{productId !== null && store.record('products', productId)?.name}</td>
            <td className={state === 'add' ? '' : 'tone-lapsing'}>{folder.states[state]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const useFolder = () => {
  const words = useText();
  const { folder } = words.photos;
  const { number } = useFormat();
  const store = useStore();
  const desktop = useDesktop();
  const { act } = useActions();
  const [rows, setRows] = useState<readonly FolderRow[] | null>(null);
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number } | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const clear = (): void => {
    setTrouble(null);
    setRows(null);
  };
  const read = async (given: readonly GivenPhoto[]): Promise<void> => {
    clear();
    const needs = { desktop, shrink: shrinkPicture, stopped: () => false, onProgress: () => undefined };
    const found = await readFolder(given, {
      view: store,
      store: (photo) => addPhotos([photo], needs),
      onProgress: (done, total) => setProgress({ done, total }),
    });
    setProgress(null);
    if (found.ok) setRows(found.rows);
    else setTrouble(words.failures[found.failure.code](found.failure.details));
  };
  const pick = async (): Promise<void> => {
    const picked = await desktop.call('file.pick', { kind: 'image', multiple: true, title: folder.dialog });
    if (!picked.ok) setTrouble(words.failures[picked.code](picked.details));
    else if (picked.value) await read(pickedPhotos(desktop, picked.value));
  };
  const brought = rows ? broughtBy(rows) : [];
  const count = brought.reduce((sum, { photos }) => sum + photos.length, 0);
  const apply = async (): Promise<boolean> => {
    const plan = planManyPhotos(store, brought, folder.label(number(count)));
    const acted = await act(plan, { done: folder.done(number(count), number(brought.length)) });
    setTrouble(acted.ok ? null : acted.sentence);
    if (acted.ok) setRows(null);
    return acted.ok;
  };
  return { rows, progress, trouble, count, pick, read, apply, clear };
};

interface FolderDialogProps {
  readonly work: ReturnType<typeof useFolder>;
  readonly onClose: () => void;
}

const FolderDialog = ({ work, onClose }: FolderDialogProps) => {
  const { photos, ui } = useText();
  const { number } = useFormat();
  const { folder } = photos;
  const apply = async (): Promise<void> => {
    if (await work.apply()) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={folder.title} size="48rem">
      <div className="stack">
        <p className="mute">{folder.explain}</p>
        {work.trouble !== null && <ErrorPanel takesFocus>{work.trouble}</ErrorPanel>}
        {work.progress && (
          <p role="status">{folder.working(number(work.progress.done + 1), number(work.progress.total))}</p>
        )}
        {work.rows && <FolderTable rows={work.rows} />}
        <div className="row">
          <span className="grow num">{work.rows && folder.sum(number(work.count), number(work.rows.length))}</span>
          <Button onClick={onClose}>{ui.close}</Button>
          <Button disabled={work.progress !== null} onClick={() => void work.pick()}>
            {folder.pick}
          </Button>
          {work.rows && (
            <Button variant="filled" disabled={work.count === 0} onClick={() => void apply()}>
              {folder.apply(number(work.count))}
            </Button>
          )}
        </div>
      </div>
    </Modal>
  );
};

/**
 * Photos of a whole folder, each to the product whose code it is called after; seen before anything is written (R11). Dropped on the
 * list they open the same preview.
 */
export const PhotoFolder = () => {
  const { photos } = useText();
  const work = useFolder();
  const [opened, setOpened] = useState(false);
  const over = useFileDrop((files) => {
    setOpened(true);
    void work.read(files.map((file) => givenFile(file)));
  });
  const open = (): void => {
    work.clear();
    setOpened(true);
  };
  return (
    <>
      <Button leftSection={<IconPhotoPlus className="icon" aria-hidden="true" />} onClick={open}>
        {photos.folder.button}
      </Button>
      {opened && <FolderDialog work={work} onClose={() => setOpened(false)} />}
      {over && <DropVeil>{photos.folder.drop}</DropVeil>}
    </>
  );
};
