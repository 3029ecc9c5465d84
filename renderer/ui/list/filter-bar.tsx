import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../language/language-context';
import './filter-bar.css';

interface FilterBarProps {
  readonly children: ReactNode;
  /** Whether something narrows the list, so that «Bỏ lọc» has something to do. */
  readonly active: boolean;
  readonly onReset: () => void;
}

/** Search and filters above a list. */
export const FilterBar = ({ children, active, onReset }: FilterBarProps) => {
  const { ui } = useText();
  return (
    <search className="filter-bar" aria-label={ui.filter.label}>
      {children}
      {active && (
        <Button variant="subtle" onClick={onReset} className="filter-reset">
          {ui.filter.reset}
        </Button>
      )}
    </search>
  );
};
