import { z } from 'zod';

/** What the main process may tell the window, with the shape of each message. */
export const events = {
  /** A menu item or an accelerator was chosen; `command` is one of `menuCommands`. */
  menu: z.object({ command: z.string() }),
  /** A second start of the application was turned away and this window came to the front. */
  'second-start': z.object({}),
  /** The window is about to close: finish writing, then call `app.readyToClose`. */
  closing: z.object({}),
} as const;

export type EventName = keyof typeof events;
export type EventPayload<N extends EventName> = z.infer<(typeof events)[N]>;

/** Commands of the native menu. The window gives each its meaning. */
export const menuCommands = [
  'go-start',
  'go-producers',
  'go-products',
  'go-buyers',
  'go-conferences',
  'import',
  'search',
  'undo',
  'snapshot-now',
  'language',
  'settings',
  'help',
  'about',
] as const;
export type MenuCommand = (typeof menuCommands)[number];
