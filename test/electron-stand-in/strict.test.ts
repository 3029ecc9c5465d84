import type { EventEmitter } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { runtime } from './runtime';

const { strict } = runtime('strict') as {
  strict: <T extends object>(name: string, members: T) => T & Record<string, unknown>;
};
const { strictEmitter, emitPreventable } = runtime('strict-emitter') as {
  strictEmitter: <T extends object>(
    name: string,
    events: { fires?: string; silent?: string },
    members: T,
  ) => T & EventEmitter;
  emitPreventable: (emitter: EventEmitter, event: string, details?: object, ...rest: unknown[]) => boolean;
};

describe('strict objects', () => {
  test('give what they have and throw by name on what they do not', () => {
    const shell = strict('electron.shell', { beep: () => 'pip', nothing: undefined });
    expect(shell['beep']()).toBe('pip');
    expect(shell['nothing']).toBeUndefined();
    expect(() => shell['openDoor']).toThrow('standin: electron.shell.openDoor is not implemented');
  });

  test('can be awaited, printed and replaced member by member', async () => {
    const dialog = strict('dialog', { ask: (): string => 'no' });
    await expect(Promise.resolve(dialog)).resolves.toBe(dialog);
    expect(JSON.stringify(strict('empty', {}))).toBe('{}');
    dialog['ask'] = () => 'yes';
    expect(dialog['ask']()).toBe('yes');
  });
});

describe('strict emitters', () => {
  const make = () =>
    strictEmitter(
      'app',
      { fires: 'ready quit', silent: 'activate' },
      {
        get now() {
          return 'live';
        },
      },
    );

  test('emit to their listeners and keep getters live', () => {
    const app = make();
    const listener = vi.fn();
    app.once('ready', listener);
    app.emit('ready', 1);
    app.emit('ready', 2);
    expect(listener.mock.calls).toEqual([[1]]);
    expect(app.now).toBe('live');
  });

  test.each(['on', 'once', 'addListener', 'prependListener'] as const)(
    '%s throws on an event that never comes',
    (method) => {
      const app = make();
      expect(() => app[method]('activate', () => {})).not.toThrow();
      expect(() => app[method]('certificate-smiled', () => {})).toThrow(`standin: app.${method}('certificate-smiled')`);
    },
  );

  test('tell whether a listener prevented the event, and hand on the rest', () => {
    const app = make();
    expect(emitPreventable(app, 'quit')).toBe(false);
    const heard: unknown[] = [];
    app.on('quit', (event: { preventDefault(): void; why: string }, second: unknown) => {
      heard.push(event.why, second);
      event.preventDefault();
    });
    expect(emitPreventable(app, 'quit', { why: 'menu' }, 2)).toBe(true);
    expect(heard).toEqual(['menu', 2]);
  });
});
