import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useCallback, useEffect, useMemo, useState } from 'react';
import type { CatalogueSnapshot } from '../../documents/catalogue/catalogue-snapshot';
import { takeCatalogueSnapshotInSteps } from '../../documents/catalogue/take-catalogue-snapshot';
import type { CatalogueLook } from '../../domain/records/catalogue-look';
import { type Communes, loadCommunes } from '../../domain/reference/communes';
import type { PaperService } from '../../formats/paper-service';
import { useDrawPages } from '../../printing/use-draw-pages';
import { useSteps } from '../../storage/use-steps';
import { useView } from '../../storage/use-view';
import { useToday } from '../../ui/act/today';
import { useFormat, useText } from '../../ui/language/language-context';
import { PaperPreview } from '../../ui/paper/paper-preview';
import { useDrawnPaper } from '../../ui/paper/use-drawn-paper';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { Page } from '../../ui/parts/page';
import { CatalogueHead, type CatalogueProps, CatalogueTop } from './catalogue-frame';
import { LookEditor } from './look-editor';
import { useLayouts } from './use-layouts';

/** Products in the preview: enough for two pages of cards, few enough to be drawn while one looks. */
const previewed = 8;

const useCommunes = (): Communes | null => {
  const [communes, setCommunes] = useState<Communes | null>(null);
  useEffect(() => {
    let here = true;
    void loadCommunes().then((loaded) => here && setCommunes(loaded));
    return () => {
      here = false;
    };
  }, []);
  return communes;
};

const useWhole = ({ conference, buyerId }: CatalogueProps, look: CatalogueLook): CatalogueSnapshot | null => {
  const communes = useCommunes();
  const today = useToday();
  const view = useView([
    'conferences',
    'participations',
    'products',
    'producers',
    'contacts',
    'certificates',
    'decisions',
    'mous',
    'offices',
  ]);
  const take = useCallback(() => {
    if (!communes) return null;
    const setting = { communeOfCode: communes.ofCode, createdAt: `${today}T00:00:00.000Z`, look, buyerId };
    return takeCatalogueSnapshotInSteps(view, conference.id, setting);
  }, [view, communes, today, conference.id, look, buyerId]);
  return useSteps(`${conference.id} ${buyerId ?? ''}`, take);
};

const beginningOf = (whole: CatalogueSnapshot): CatalogueSnapshot => ({
  ...whole,
  products: whole.products.slice(0, previewed),
});

const namesOf = ({ products }: CatalogueSnapshot): readonly string[] => products.map(({ name }) => name);

const Preview = ({ papers, whole }: { readonly papers: PaperService; readonly whole: CatalogueSnapshot }) => {
  const { layout } = useText().catalogue;
  const { number } = useFormat();
  const shown = useMemo(() => beginningOf(whole), [whole]);
  const draw = useDrawPages(papers.catalogueBook);
  const drawn = useDrawnPaper(shown.products.length === 0 ? null : shown, draw);
  if (shown.products.length === 0) return <p className="mute">{layout.nothing}</p>;
  const label = layout.previewOf(number(shown.products.length));
  return (
    <PaperPreview title={layout.preview} label={label} drawn={drawn} textOf={namesOf}>
      <p className="mute">{label}</p>
    </PaperPreview>
  );
};

type Layouts = ReturnType<typeof useLayouts>;

const SaveAs = ({ saveAs }: Pick<Layouts, 'saveAs'>) => {
  const { layout } = useText().catalogue;
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const trouble = await saveAs(name);
    setWrong(trouble);
    if (trouble === null) setName('');
  };
  return (
    <form className="row wrap" noValidate onSubmit={(event) => void submit(event)} style={{ alignItems: 'flex-end' }}>
      <TextInput
        className="grow"
        label={layout.name}
        value={name}
        error={wrong ?? undefined}
        maxLength={80}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit">{layout.saveAs}</Button>
    </form>
  );
};

/** Which layout is in use, and what becomes of changes to it. */
const LayoutBar = ({ layouts, layout, changed, refused, pick, save, saveAs, drop, erase }: Layouts) => {
  const { layout: words } = useText().catalogue;
  return (
    <div className="stack">
      <NativeSelect
        label={words.pick}
        value={layout?.id ?? ''}
        data={[{ value: '', label: words.standard }, ...layouts.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(event) => void pick(event.currentTarget.value || null)}
      />
      {changed && <ErrorPanel tone="info">{words.unsaved}</ErrorPanel>}
      {refused !== null && <ErrorPanel takesFocus>{refused}</ErrorPanel>}
      <div className="row wrap">
        {layout && (
          <Button disabled={!changed} onClick={() => void save()}>
            {words.save}
          </Button>
        )}
        {changed && <Button onClick={drop}>{words.drop}</Button>}
        {layout && <Button onClick={() => void erase()}>{words.erase}</Button>}
      </div>
      <SaveAs saveAs={saveAs} />
    </div>
  );
};

const useUntranslated = (whole: CatalogueSnapshot | null): string | null => {
  const { layout } = useText().catalogue;
  const { number } = useFormat();
  if (!whole || whole.look.language === 'vi') return null;
  const { products } = whole;
  const makers = new Set(products.map(({ producerId }) => producerId));
  const lacking = (nameEn: string | null): boolean => nameEn === null || nameEn.trim() === '';
  return layout.untranslated(
    number(products.filter(({ nameEn }) => lacking(nameEn)).length),
    number(products.filter(({ story, storyEn }) => story !== null && lacking(storyEn)).length),
    number(whole.producers.filter(({ id, nameEn }) => makers.has(id) && lacking(nameEn)).length),
  );
};

/** How the catalogue is printed (C4): set at the left, seen at the right, kept under a name. */
export const LayoutPage = (props: CatalogueProps) => {
  const layouts = useLayouts(props.conference);
  const whole = useWhole(props, layouts.look);
  const untranslated = useUntranslated(whole);
  return (
    <Page head={<CatalogueHead {...props} printed={whole?.products.length ?? 0} />} body="fill">
      <CatalogueTop {...props} />
      <div className="layout-page">
        <div className="stack">
          <LayoutBar {...layouts} />
          <LookEditor look={layouts.look} onLook={layouts.change} untranslated={untranslated} />
        </div>
        <div>{whole && <Preview papers={props.print.papers} whole={whole} />}</div>
      </div>
    </Page>
  );
};
