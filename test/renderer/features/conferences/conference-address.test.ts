import { describe, expect, it } from 'vitest';
import {
  conferenceAddress,
  conferencePartOf,
  recordAddress,
} from '../../../../renderer/features/conferences/conference-address';

describe('addresses of a conference', () => {
  it('open its sellers unless told otherwise', () => {
    expect(conferenceAddress('c')).toBe('/hoi-nghi/c/ben-ban');
    expect(conferenceAddress('c', 'moi-mua')).toBe('/hoi-nghi/c/moi-mua');
  });

  it('lead to the records of both sides', () => {
    expect([recordAddress('producer', 'a'), recordAddress('buyer', 'x')]).toEqual(['/chu-the/a', '/ben-mua/x']);
  });

  it('read a part back, and take an unknown one for the first', () => {
    expect(conferencePartOf('thong-tin')).toBe('thong-tin');
    expect([conferencePartOf('nothing'), conferencePartOf(undefined)]).toEqual(['ben-ban', 'ben-ban']);
  });
});
