import { describe, expect, it } from 'vitest';
import { addPhotos, type GivenPhoto } from '../../../../renderer/features/products/add-photos';
import { isHeic } from '../../../../renderer/formats/pictures/is-heic';
import type { Failure } from '../../../../renderer/storage/failure';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const given = (name: string, read: Uint8Array | Failure): GivenPhoto => ({ name, read: () => Promise.resolve(read) });
const heic = Uint8Array.from([0, 0, 0, 24, ...bytesOf('ftypheic'), 0, 0]);

/** A machine whose store names a photo after its bytes; `put` may refuse. */
const needs = (over: Partial<Parameters<typeof addPhotos>[1]> = {}, refuse?: string) => {
  const stored: string[] = [];
  const reported: string[] = [];
  const call = (_name: string, { data }: { readonly data?: Uint8Array }) => {
    const text = new TextDecoder().decode(data);
    if (text === refuse) return Promise.resolve({ ok: false as const, code: 'disk-full' as const, details: {} });
    stored.push(text);
    return Promise.resolve({ ok: true as const, value: { sha256: `sha-${text}` } });
  };
  return {
    stored,
    reported,
    desktop: { call } as Parameters<typeof addPhotos>[1]['desktop'],
    shrink: ({ bytes }: { readonly bytes: Uint8Array }) =>
      Promise.resolve(bytes[0] === 0xff ? null : bytesOf(`small ${new TextDecoder().decode(bytes)}`)),
    stopped: () => false,
    onProgress: (done: number, total: number) => void reported.push(`${done}/${total}`),
    ...over,
  };
};

describe('addPhotos', () => {
  it('stores what was made smaller and remembers which file it was made from', async () => {
    const machine = needs();
    const added = await addPhotos([given('a.jpg', bytesOf('abc')), given('b.jpg', bytesOf('b'))], machine);
    expect(added.photos).toEqual(['sha-small abc', 'sha-small b']);
    expect(added.originals[0]).toEqual({
      name: 'a.jpg',
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
    expect(machine.reported).toEqual(['0/2', '1/2']);
    expect(added).toMatchObject({ unread: [], failure: null, stopped: false });
  });

  it('goes on after a file that is no picture, and says which', async () => {
    const files = [
      given('x.txt', Uint8Array.from([0xff, 1])),
      given('IMG_1.HEIC', heic),
      given('trong.jpg', new Uint8Array()),
      given('a.jpg', bytesOf('a')),
    ];
    const added = await addPhotos(files, needs());
    expect(added.unread).toEqual([
      { name: 'x.txt', why: 'unread' },
      { name: 'IMG_1.HEIC', why: 'heic' },
      { name: 'trong.jpg', why: 'empty' },
    ]);
    expect(added.photos).toEqual(['sha-small a']);
    expect(added.originals).toHaveLength(1);
  });

  it('ends at a full disk with what is stored already, and names the file', async () => {
    const machine = needs({}, 'small b');
    const added = await addPhotos([given('a.jpg', bytesOf('a')), given('b.jpg', bytesOf('b'))], machine);
    expect(added.failure).toEqual({ code: 'disk-full', details: { name: 'b.jpg' } });
    expect(added.photos).toEqual(['sha-small a']);
  });

  it('ends at a file that cannot be read', async () => {
    const gone: Failure = { code: 'file-missing', details: { name: 'a.jpg' } };
    expect((await addPhotos([given('a.jpg', gone)], needs())).failure).toEqual(gone);
  });

  it('stops between two photos and keeps the first', async () => {
    const machine = needs({ stopped: () => machine.stored.length > 0 });
    const added = await addPhotos([given('a.jpg', bytesOf('a')), given('b.jpg', bytesOf('b'))], machine);
    expect(added).toMatchObject({ photos: ['sha-small a'], stopped: true });
  });
});

describe('isHeic', () => {
  it('looks at the bytes, not at the name', () => {
    expect(isHeic(heic)).toBe(true);
    expect(isHeic(Uint8Array.from([0, 0, 0, 24, ...bytesOf('ftypavif')]))).toBe(false);
    expect(isHeic(bytesOf('no'))).toBe(false);
    expect(isHeic(new Uint8Array())).toBe(false);
  });
});
