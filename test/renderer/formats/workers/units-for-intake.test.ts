import { afterEach, expect, test } from 'vitest';
import { putUnitsInUse } from '../../../../renderer/domain/reference/units-in-use';
import type { IntakeReply } from '../../../../renderer/formats/workers/intake-messages';
import { joinProposal } from '../../../../renderer/formats/workers/proposal-pieces';
import { serveIntake } from '../../../../renderer/formats/workers/serve-intake';
import { unitTables } from '../../../support/unit-file';

afterEach(() => putUnitsInUse(null));

const csv =
  'TT,Tên sản phẩm,Chủ thể,Địa chỉ\n1,Chè,HTX A,"xã Mây Trắng, tỉnh Sơn La"\n2,Trà,HTX B,"xã Tà Xùa, tỉnh Sơn La"\n';

const communesOf = async (units?: Parameters<typeof putUnitsInUse>[0]) => {
  const replies: IntakeReply[] = [];
  const serve = serveIntake((reply) => replies.push(reply));
  await serve({ type: 'read', file: 'a.csv', bytes: new TextEncoder().encode(csv) });
  await serve({
    type: 'propose',
    options: { today: '2026-11-27' },
    ...(units === undefined ? {} : { loaded: { units, laws: null } }),
  });
  const pieces = replies.flatMap((reply) => (reply.type === 'piece' ? [reply.piece] : []));
  return joinProposal(pieces).producers.map(({ values }) => values.communeCode);
};

test('the worker of the intake looks communes up in the table that the officer loaded', async () => {
  expect(await communesOf()).toEqual([undefined, '03868']);
  const tables = unitTables();
  const units = {
    asOf: tables.asOf,
    sha256: 'c'.repeat(64),
    typeChanges: [],
    body: JSON.stringify({
      ...tables,
      communes: [...tables.communes, ['99999', 'x', 'Mây Trắng', '14']],
      counts: { ...tables.counts, communes: tables.counts.communes + 1 },
    }),
  };
  expect(await communesOf(units)).toEqual(['99999', '03868']);
  expect(await communesOf(null)).toEqual([undefined, '03868']);
});
