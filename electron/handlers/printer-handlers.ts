import type { CallHandlers } from '../ipc';
import type { Desktop } from './file-handlers';

export function printerHandlers(desktop: Pick<Desktop, 'printers'>): Pick<CallHandlers, 'printer.list'> {
  return {
    'printer.list': async () => {
      const printers = await desktop.printers();
      // Some drivers leave the name for people empty.
      return printers.map(({ name, label }) => ({ name, label: label.trim() === '' ? name : label }));
    },
  };
}
