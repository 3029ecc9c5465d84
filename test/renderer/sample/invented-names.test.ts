import { describe, expect, it } from 'vitest';
import { toOldTonePlacement } from '../../../renderer/domain/vietnamese/tone-placement';
import { inventBrand, inventHamlet, inventPerson } from '../../../renderer/sample/invented-names';
import { seededChance } from '../../../renderer/sample/seeded-random';

const chance = seededChance(21);
const many = <V>(make: () => V): readonly V[] => Array.from({ length: 500 }, make);

describe('invented people', () => {
  const people = many(() => inventPerson(chance));

  it('have a family, a middle and a given name, composed and in old tone placement', () => {
    for (const { name } of people) {
      expect(name.split(' ').length).toBeGreaterThanOrEqual(3);
      expect(toOldTonePlacement(name)).toBe(name);
    }
  });

  it('are addressed as their names suggest', () => {
    for (const { name, salutation } of people) {
      if (name.includes(' Thị ')) expect(salutation, name).toBe('ba');
      if (name.includes(' Văn ')) expect(salutation, name).toBe('ong');
    }
    const women = people.filter(({ salutation }) => salutation === 'ba').length;
    expect(women).toBeGreaterThan(150);
    expect(women).toBeLessThan(270);
  });

  it('are mostly called Nguyễn, as in life, and are many', () => {
    const families = people.map(({ name }) => name.split(' ')[0]);
    const nguyen = families.filter((family) => family === 'Nguyễn').length / families.length;
    expect(nguyen).toBeGreaterThan(0.28);
    expect(nguyen).toBeLessThan(0.5);
    expect(new Set(people.map(({ name }) => name)).size).toBeGreaterThan(150);
  });
});

describe('invented firms and hamlets', () => {
  it('have two words, and hamlets their kind', () => {
    for (const brand of many(() => inventBrand(chance))) expect(brand.split(' ')).toHaveLength(2);
    for (const hamlet of many(() => inventHamlet(chance))) expect(hamlet).toMatch(/^Thôn (?:\d+|\p{Lu})/u);
  });
});
