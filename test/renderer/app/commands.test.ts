import { describe, expect, it } from 'vitest';
import { featureAt, features } from '../../../renderer/app/features';
import { commandOfKey } from '../../../renderer/app/shell/keyboard';
import { latestUndoable } from '../../../renderer/app/shell/latest-undoable';
import type { ChangeHeader } from '../../../renderer/domain/plan/change';

const header = (seq: number, undoes?: number): ChangeHeader => ({
  seq,
  dot: `abc:${seq}`,
  at: '2026-11-23T07:00:00.000Z',
  who: '',
  reason: undoes === undefined ? 'edit' : 'undo',
  label: '',
  editCount: 1,
  ...(undoes === undefined ? {} : { undoes }),
});

describe('latestUndoable', () => {
  it('is the newest change', () => {
    expect(latestUndoable([header(3), header(2), header(1)])?.seq).toBe(3);
  });

  it('passes over undos and what they took back, however many in a row', () => {
    expect(latestUndoable([header(4, 3), header(3), header(2), header(1)])?.seq).toBe(2);
    expect(latestUndoable([header(5, 2), header(4, 3), header(3), header(2), header(1)])?.seq).toBe(1);
    expect(latestUndoable([header(2, 1), header(1)])).toBeUndefined();
    expect(latestUndoable([])).toBeUndefined();
  });

  it('passes over what was written after the key, but not over what took something back meanwhile', () => {
    expect(latestUndoable([header(3), header(2), header(1)], 2)?.seq).toBe(2);
    expect(latestUndoable([header(4, 2), header(3), header(2), header(1)], 2)?.seq).toBe(1);
  });
});

describe('commandOfKey', () => {
  const key = (pressed: object) => ({
    key: 'k',
    ctrlKey: true,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    isComposing: false,
    target: null,
    ...pressed,
  });

  it.each([
    [{ key: 'k' }, 'search'],
    [{ key: 'K' }, 'search'],
    [{ key: 's' }, 'save'],
    [{ key: '/' }, 'keys'],
    [{ key: 'F1', ctrlKey: false }, 'help'],
    [{ key: 'z' }, 'undo'],
    [{ key: 'z', ctrlKey: false }, null],
    [{ key: 'z', shiftKey: true }, null],
    [{ key: 'z', isComposing: true }, null],
    [{ key: 's', altKey: true }, null],
    [{ key: 'q' }, null],
  ])('%j means %s', (pressed, command) => {
    expect(commandOfKey(key(pressed))).toBe(command);
  });

  it('leaves Ctrl+Z to the typing in a text field, but not Ctrl+S', () => {
    expect(commandOfKey(key({ key: 'z' }), () => true)).toBeNull();
    expect(commandOfKey(key({ key: 's' }), () => true)).toBe('save');
  });
});

describe('features', () => {
  it('have addresses and names of their own', () => {
    expect(new Set(features.map(({ path }) => path)).size).toBe(features.length);
    expect(new Set(features.map(({ key }) => key)).size).toBe(features.length);
  });

  it.each([
    ['/', 'start'],
    ['/san-pham', 'products'],
    ['/san-pham/s1', 'products'],
    ['/san-pham/loc/sao=4', 'products'],
    ['/hoi-nghi/h1/thong-tin', 'conferences'],
  ])('%s belongs to %s', (location, key) => {
    expect(featureAt(location)?.key).toBe(key);
  });

  it('know no feature for an address that only begins alike', () => {
    expect(featureAt('/san-pham-khac')).toBeUndefined();
  });
});
