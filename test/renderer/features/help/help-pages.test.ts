import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { features } from '../../../../renderer/app/features';
import { findPages } from '../../../../renderer/features/help/find-pages';
import { helpTopicAt, helpTopics } from '../../../../renderer/features/help/help-topics';
import { en } from '../../../../renderer/features/help/pages/en';
import { vi } from '../../../../renderer/features/help/pages/vi';
import { noteTourSeen, tourSeen, tourSteps } from '../../../../renderer/features/help/tour-steps';

describe('helpTopicAt', () => {
  it.each([
    ['/', 'start'],
    ['/chu-the', 'producers'],
    ['/chu-the/p1', 'producers'],
    ['/san-pham/loc/sao=4', 'products'],
    ['/san-pham/bang', 'sheet'],
    ['/ben-mua/bang/loc/tim=a', 'sheet'],
    ['/hoi-nghi/h1/ben-ban', 'conferences'],
    ['/hoi-nghi/h1/moi-mua', 'invite'],
    ['/can-xem-lai/trung-trong-so', 'doubts'],
    ['/can-xem-lai/cau-hoi', 'queries'],
    ['/can-xem-lai/nhap-lai/m1', 'rekeying'],
    ['/cai-dat/phim-tat', 'settings'],
    ['/han-chung-nhan/loc/ngay=2026-12-31', 'expiry'],
    ['/ban-quet', 'scans'],
    ['/san-pham-khac', 'start'],
  ])('%s has the page %s', (location, topic) => {
    expect(helpTopicAt(location)).toBe(topic);
  });
});

describe('the pages', () => {
  it('leave out no section of the program', () => {
    expect(
      features.filter(({ path }) => path !== '/' && helpTopicAt(path) === 'start').map(({ path }) => path),
    ).toEqual([]);
  });

  it('have a picture each, in both languages', () => {
    const pictures = helpTopics.flatMap((topic) => ['vi', 'en'].map((language) => `${language}/${topic}.webp`));
    const folder = new URL('../../../../renderer/features/help/pictures/', import.meta.url);
    expect(pictures.filter((name) => !existsSync(new URL(name, folder)))).toEqual([]);
  });

  it('say as much in both languages', () => {
    for (const topic of helpTopics) {
      expect([topic, en[topic].steps.length, en[topic].tips.length]).toEqual([
        topic,
        vi[topic].steps.length,
        vi[topic].tips.length,
      ]);
      expect(vi[topic].steps.length).toBeGreaterThanOrEqual(3);
      expect(en[topic].lead).not.toMatch(/[àáảãạăâđêôơư]/i);
    }
  });

  it('are found without marks, and by words that stand on no label', () => {
    expect(findPages(vi, 'dan tu excel')).toContain('sheet');
    expect(findPages(vi, 'sao lưu')[0]).toBe('backups');
    expect(findPages(vi, 'usb')).toContain('backups');
    expect(findPages(en, 'usb')).toEqual(['backups']);
    expect(findPages(vi, 'dinh giay to')).toContain('producers');
    expect(findPages(vi, 'anh theo ma')).toContain('products');
    expect(findPages(en, 'attach')).toContain('producers');
    expect(findPages(vi, 'zzz')).toEqual([]);
    expect(findPages(vi, '')).toEqual([...helpTopics]);
  });
});

describe('the tour', () => {
  it('visits screens that exist, each once but the start', () => {
    const paths = new Set(features.map(({ path }) => path));
    expect(tourSteps.every(({ address }) => paths.has(address))).toBe(true);
    expect(new Set(tourSteps.map(({ key }) => key)).size).toBe(tourSteps.length);
  });

  it('is offered until it was taken or put off, and never where nothing can be kept', () => {
    const held = new Map<string, string>();
    const storage = {
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, value: string) => void held.set(key, value),
    };
    expect(tourSeen(storage)).toBe(false);
    noteTourSeen(storage);
    expect(tourSeen(storage)).toBe(true);
    const refusing = {
      getItem: () => {
        throw new Error('refused');
      },
      setItem: () => {
        throw new Error('refused');
      },
    };
    expect(tourSeen(refusing)).toBe(true);
    expect(() => noteTourSeen(refusing)).not.toThrow();
  });
});
