import { ActionIcon, Button } from '@mantine/core';
import { IconArrowBarToLeft, IconPhotoPlus, IconTrash } from '@tabler/icons-react';
import { type DragEvent, useEffect, useState } from 'react';
import type { Product } from '../../domain/records/product';
import { useDesktop } from '../../storage/desktop-context';
import { givenFile, isNameless, isPicture } from '../../ui/files/given-files';
import { useFileDrop } from '../../ui/files/use-file-drop';
import { useFilePaste } from '../../ui/files/use-file-paste';
import { useFormat, useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { Section } from '../../ui/parts/section';
import { usePhotos } from './use-photos';
import './photos-panel.css';

interface ThumbProps {
  readonly photo: string;
  readonly index: number;
  readonly product: Product;
  readonly onFirst: () => void;
  readonly onRemove: () => void;
}

const Thumb = ({ photo, index, product, onFirst, onRemove }: ThumbProps) => {
  const { photos } = useText();
  const { number } = useFormat();
  const { photoUrl } = useDesktop();
  const [url, setUrl] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let here = true;
    void photoUrl(photo).then((found) => here && setUrl(found));
    return () => {
      here = false;
    };
  }, [photo, photoUrl]);
  const place = number(index + 1);
  return (
    <li className="photo-thumb">
      {url && <img src={url} alt={photos.shows(product.name, place)} />}
      {url === null && <span className="photo-gone">{photos.gone}</span>}
      {index === 0 && <span className="photo-first">{photos.first}</span>}
      <span className="photo-acts">
        {index > 0 && (
          <ActionIcon aria-label={photos.toFirst(place)} title={photos.toFirst(place)} onClick={onFirst}>
            <IconArrowBarToLeft className="icon" aria-hidden="true" />
          </ActionIcon>
        )}
        <ActionIcon aria-label={photos.remove(place)} title={photos.remove(place)} onClick={onRemove}>
          <IconTrash className="icon" aria-hidden="true" />
        </ActionIcon>
      </span>
    </li>
  );
};

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

/** The photos of a product: dropped, pasted or chosen, the first one is the catalogue's (R11). */
export const PhotosPanel = ({ product }: { readonly product: Product }) => {
  const words = useText();
  const { photos, ui } = words;
  const { number, time } = useFormat();
  const work = usePhotos(product);
  const [over, setOver] = useState(false);
  const add = (files: readonly File[]): void => void work.add(files.map((file) => givenFile(file)));
  useFilePaste((files) => {
    // A picture that is no file is called after the moment in which it was pasted.
    const name = photos.pasted(time(new Date().toISOString()));
    void work.add(files.map((file) => givenFile(file, isNameless(file) ? name : file.name)));
  }, isPicture);
  useFileDrop(add, isPicture);
  const drop = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    // Here also what is no picture is taken, and refused with its sentence.
    event.stopPropagation();
    setOver(false);
    add([...event.dataTransfer.files]);
  };
  return (
    <Section title={photos.title}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the button below does the same without a mouse */}
      <div
        className={`photos ${over ? 'over' : ''}`}
        onDragOver={(event) => {
          if (!carriesFiles(event)) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {product.photos.length > 0 && (
          <ul className="photo-list">
            {product.photos.map((photo, index) => (
              <Thumb
                key={photo}
                photo={photo}
                index={index}
                product={product}
                onFirst={() => void work.toFirst(photo)}
                onRemove={() => void work.remove(photo)}
              />
            ))}
          </ul>
        )}
        {product.photos.length === 0 && <p className="faint">{photos.none}</p>}
        {work.progress ? (
          <div className="row" role="status">
            <span className="grow">{photos.adding(number(work.progress.done + 1), number(work.progress.total))}</span>
            <Button size="xs" onClick={work.stop}>
              {ui.stop}
            </Button>
          </div>
        ) : (
          <div className="row">
            <Button
              size="xs"
              leftSection={<IconPhotoPlus className="icon" aria-hidden="true" />}
              onClick={() => void work.pick()}
            >
              {photos.add}
            </Button>
          </div>
        )}
        <p className="faint photo-hint">{photos.hint}</p>
        {work.troubles.map((sentence) => (
          <ErrorPanel key={sentence}>{sentence}</ErrorPanel>
        ))}
      </div>
    </Section>
  );
};
