import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type ReactNode, useMemo } from 'react';
import { useText } from './language/language-context';
import { cssVariables, themeFor } from './theme';
import './styles/mantine-parts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/kit.css';

/** The component kit in our clothes. Toasts stand in the deck: there is nothing under them that the officer needs next. */
export const KitProvider = ({ children }: { readonly children: ReactNode }) => {
  const { ui } = useText();
  const theme = useMemo(() => themeFor(ui), [ui]);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light">
      <Notifications position="top-left" limit={3} autoClose={8000} zIndex={400} />
      {children}
    </MantineProvider>
  );
};
