import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import type { Dictionary } from '../i18n/dictionary';

/** Chàm, deep petrol: [0] soft, [6] the accent, [8] its hover (look.md 10). */
const cham: MantineColorsTuple = [
  '#dcebed',
  '#c3dbdf',
  '#9fc4ca',
  '#78aab3',
  '#4f8c97',
  '#2c707d',
  '#0b5563',
  '#094a57',
  '#083f4a',
  '#0b3d47',
];

/** The colour of lapsed, refused and removal (look.md 9); Mantine's own red is too light for words on white. */
const red: MantineColorsTuple = [
  '#fae4e0',
  '#f3cdc7',
  '#e6a59b',
  '#d5776b',
  '#bf4b3f',
  '#a1271d',
  '#a1271d',
  '#a1271d',
  '#8c2018',
  '#a1271d',
];

/** A menu never reaches below the window: at 200 % its last items would lie outside and the whole window would scroll. */
const withinWindow = {
  size: {
    padding: 8,
    apply: ({ availableHeight, elements }: { availableHeight: number; elements: { floating: HTMLElement } }): void => {
      elements.floating.style.maxHeight = `${availableHeight}px`;
      elements.floating.style.overflowY = 'auto';
    },
  },
};

const quick = { duration: 90 };
const calm = { duration: 160 };

/** The kit as tokens.css says, with the labels of its parts in the officer's language: one place for both. */
export const themeFor = (words: Dictionary['ui']) =>
  createTheme({
    colors: { cham, red },
    primaryColor: 'cham',
    primaryShade: 6,
    fontFamily: 'var(--font)',
    fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
    lineHeights: { xs: '1.4', sm: '1.5', md: '1.5', lg: '1.4', xl: '1.3' },
    headings: { fontFamily: 'var(--font)', fontWeight: '600' },
    spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
    radius: { xs: '2px', sm: '4px' },
    defaultRadius: 'sm',
    shadows: { md: 'var(--shadow-float)' },
    focusClassName: 'focus-ring',
    respectReducedMotion: true,
    components: {
      Button: {
        defaultProps: { size: 'sm', variant: 'default' },
        vars: (_theme: unknown, { size }: { readonly size?: string }) => ({
          root: {
            '--button-height': size === 'xs' ? 'var(--control-small)' : 'var(--control)',
            '--button-padding-x': size === 'xs' ? '8px' : '11px',
            '--button-fz': size === 'xs' ? 'var(--text-xs)' : 'var(--text-sm)',
          },
        }),
      },
      Input: {
        vars: (_theme: unknown, { size }: { readonly size?: string }) => ({
          wrapper: { '--input-height': size === 'xs' ? 'var(--control-small)' : 'var(--control)' },
        }),
      },
      Modal: {
        defaultProps: {
          shadow: 'md',
          centered: true,
          transitionProps: calm,
          closeButtonProps: { 'aria-label': words.close },
        },
      },
      Popover: { defaultProps: { shadow: 'md', transitionProps: quick, middlewares: withinWindow } },
      Menu: { defaultProps: { shadow: 'md', transitionProps: quick, middlewares: withinWindow } },
      Tooltip: { defaultProps: { openDelay: 300, transitionProps: { duration: 0 } } },
      Select: {
        defaultProps: {
          size: 'sm',
          nothingFoundMessage: words.nothingFound,
          clearButtonProps: { 'aria-label': words.clear },
          // A closed list is not drawn: a page of five would carry sixty hidden options each, and find a place for every one.
          comboboxProps: { shadow: 'md', transitionProps: quick, keepMounted: false },
          allowDeselect: false,
        },
      },
      TextInput: { defaultProps: { size: 'sm' } },
      Textarea: { defaultProps: { size: 'sm', rows: 2 } },
      Checkbox: { defaultProps: { size: 'xs' } },
      Notification: { defaultProps: { closeButtonProps: { 'aria-label': words.close } } },
    },
  });

/** Mantine writes its colours under the scheme's own selector, so ours stand there too. */
const ours = {
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--row-hover)',
  '--mantine-color-default-border': 'var(--line-control)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-error': 'var(--lapsed)',
  '--mantine-color-disabled': 'var(--surface-3)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line)',
};

/** Mantine's own colours from ours, so that print, high contrast and more contrast reach its parts too. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: ours, light: ours, dark: {} });
