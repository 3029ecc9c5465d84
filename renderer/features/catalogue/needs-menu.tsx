import { Button, Checkbox, Popover } from '@mantine/core';
import { planEdit } from '../../domain/plan/planners/plan-edit';
import { type CatalogueNeed, catalogueNeeds } from '../../domain/records/catalogue-need';
import type { Conference } from '../../domain/records/conference';
import { useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { useText } from '../../ui/language/language-context';

/** What a product must have before it is printed (C3); every tick judges all products again. */
export const NeedsMenu = ({ conference }: { readonly conference: Conference }) => {
  const { catalogue } = useText();
  const { needs } = catalogue;
  const store = useStore();
  const { act } = useActions();
  const given = new Set<CatalogueNeed>(conference.catalogueNeeds);
  const toggle = (need: CatalogueNeed): void => {
    const wanted = catalogueNeeds.filter((each) => (each === need ? !given.has(each) : given.has(each)));
    const order = {
      table: 'conferences',
      id: conference.id,
      values: { catalogueNeeds: wanted },
      label: conference.name,
    } as const;
    void act(planEdit(store, order), { done: needs.done });
  };
  return (
    <Popover position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="subtle">
          {needs.title}
          {given.size > 0 && ` (${given.size})`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={needs.title}>
        <div className="stack catalogue-needs">
          <p className="mute">{needs.hint}</p>
          {catalogueNeeds.map((need) => (
            <Checkbox key={need} label={needs.names[need]} checked={given.has(need)} onChange={() => toggle(need)} />
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
};
