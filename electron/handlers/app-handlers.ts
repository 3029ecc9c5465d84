import type { CallResult } from '../contract/calls';
import type { Language } from '../contract/menu-words';
import type { FileSystem } from '../file-system';
import type { CallHandlers } from '../ipc';
import type { Preferences } from '../preferences';

type AppCalls = 'app.info' | 'app.readyToClose' | 'app.relaunch' | 'disk.free' | 'preference.get' | 'preference.set';

export interface AppDeps {
  readonly info: CallResult<'app.info'>;
  readonly fs: FileSystem;
  readonly preferences: Preferences;
  readonly onReadyToClose: () => void;
  readonly relaunch: () => void;
  readonly onLanguage: (language: Language) => void;
}

export function appHandlers(deps: AppDeps): Pick<CallHandlers, AppCalls> {
  return {
    'app.info': async () => deps.info,
    'app.readyToClose': async () => {
      deps.onReadyToClose();
      return null;
    },
    'app.relaunch': async () => {
      deps.relaunch();
      return null;
    },
    'disk.free': async () => ({ bytes: await deps.fs.freeBytes(deps.info.dataFolder) }),
    'preference.get': () => deps.preferences.get(),
    'preference.set': async (chosen) => {
      await deps.preferences.set(chosen);
      deps.onLanguage(chosen.language);
      return null;
    },
  };
}
