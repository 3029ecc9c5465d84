import { describe, expect, it } from 'vitest';
import { type CommuneProposal, loadCommuneMap } from '../../../../renderer/domain/reference/commune-map';
import { loadCommunes } from '../../../../renderer/domain/reference/communes';

const map = await loadCommuneMap();
const communes = await loadCommunes();

const nameOf = (proposal: CommuneProposal) =>
  proposal.outcome === 'unique' ? proposal.commune.name : proposal.outcome;

describe('propose', () => {
  it('finds the one commune that took in an old one', () => {
    const address = { commune: 'Trúc Bạch', district: 'Ba Đình', province: 'Hà Nội' };
    expect(map.propose(address)).toMatchObject({ outcome: 'unique', commune: { code: '00004' } });
    expect(map.propose({ ...address, commune: 'P. Trúc Bạch', district: 'Q. Ba Đình' }).outcome).toBe('unique');
    expect(map.propose({ ...address, commune: 'TRUC BACH', district: 'quan ba dinh' }).outcome).toBe('unique');
  });

  it('asks for a split commune and names where it may lie', () => {
    const proposal = map.propose({ commune: 'Cống Vị', district: 'Quận Ba Đình', province: 'Hà Nội' });
    expect(proposal).toMatchObject({ outcome: 'ask', reason: 'split' });
    if (proposal.outcome !== 'ask') return;
    expect(proposal.candidates.map((commune) => commune.code)).toEqual(['00008', '00025']);
  });

  it('asks when a bare name stands for several communes', () => {
    const proposal = map.propose({ commune: 'Tân Tiến' });
    expect(proposal).toMatchObject({ outcome: 'ask', reason: 'severalNames' });
    if (proposal.outcome === 'ask') expect(proposal.candidates.length).toBeGreaterThan(3);
  });

  it('narrows by the old province, also when it is written with its new name', () => {
    const inOld = map.propose({ commune: 'Thuận Hoà', district: 'Vị Xuyên', province: 'Hà Giang' });
    const inNew = map.propose({ commune: 'Thuận Hòa', district: 'Vị Xuyên', province: 'Tuyên Quang' });
    expect(inOld).toMatchObject({ outcome: 'unique', commune: { provinceCode: '08' } });
    expect(inNew).toEqual(inOld);
  });

  it('does not know what is not there, and never guesses a neighbour', () => {
    expect(map.propose({ commune: 'Không Có Xã Này', province: 'Hà Nội' })).toEqual({ outcome: 'unknown' });
    expect(map.propose({ commune: 'Trúc Bạch', district: 'Sóc Sơn', province: 'Hà Nội' })).toEqual({
      outcome: 'unknown',
    });
    expect(map.propose({ commune: 'Trúc Bạch', district: 'Ba Đình', province: 'Cà Mau' })).toEqual({
      outcome: 'unknown',
    });
    expect(map.propose({ commune: 'Mi Hòa', province: 'Hòa Bình' }).outcome).toBe('unknown');
  });

  it('proposes one commune only where the map has exactly one and no split', () => {
    let unique = 0;
    let asked = 0;
    for (const commune of communes.all) {
      for (const unit of map.formerUnitsOf(commune.code)) {
        const proposal = map.propose({ commune: `${unit.type} ${unit.name}`, district: unit.district });
        if (proposal.outcome === 'unique') {
          unique += 1;
          expect(unit.split, `${unit.name}, ${unit.district}`).toBe(false);
          expect(unit.newCodes).toEqual([proposal.commune.code]);
        } else {
          asked += 1;
          expect(proposal.outcome).toBe('ask');
        }
      }
    }
    expect(unique).toBeGreaterThan(9000);
    expect(asked).toBeGreaterThan(900);
  });
});

describe('formerUnitsOf', () => {
  it('lists the old communes of a new one', () => {
    const units = map.formerUnitsOf('00004');
    expect(units.map((unit) => unit.name)).toContain('Trúc Bạch');
    expect(units.every((unit) => unit.provinceCode === '01')).toBe(true);
    expect(map.formerUnitsOf('99999')).toEqual([]);
  });

  it('keeps every new code of the map a real commune', () => {
    const total = communes.all.reduce((sum, commune) => sum + map.formerUnitsOf(commune.code).length, 0);
    expect(total).toBeGreaterThan(10_031);
    expect(nameOf(map.propose({ commune: 'Phúc Xá', district: 'Ba Đình' }))).toBe('Hồng Hà');
  });
});
