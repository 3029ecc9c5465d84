import * as fc from 'fast-check';
import type { Row } from '../../renderer/domain/plan/row';
import { newAttachment } from '../../renderer/domain/records/attachment';
import { blankCertificate } from '../../renderer/domain/records/certificate';
import { blankConference } from '../../renderer/domain/records/conference';
import { blankContact } from '../../renderer/domain/records/contact';
import { blankDecision } from '../../renderer/domain/records/decision';
import { blankMou } from '../../renderer/domain/records/mou';
import { blankParticipation } from '../../renderer/domain/records/participation';
import { blankProducer } from '../../renderer/domain/records/producer';
import { blankProduct } from '../../renderer/domain/records/product';
import type { TableName } from '../../renderer/domain/records/table-name';
import type { AnyRecord } from '../../renderer/domain/records/tables';

const producerIds = ['p1', 'p2', 'p3'] as const;
const productIds = ['s1', 's2', 's3', 's4', 's5'] as const;
const text = fc.option(fc.constantFrom('một', 'hai', 'ba', 'Ba'), { nil: null });

const producer = (id: string) =>
  fc
    .record({
      name: fc.constantFrom('HTX Bình Minh', 'Hợp tác xã Bình Minh', 'Cơ sở Hoa'),
      taxCode: fc.option(fc.constantFrom('0100109106', '0100109107'), { nil: null }),
      phones: fc.uniqueArray(fc.constantFrom('+84911000001', '+84911000002', '+84911000003'), { maxLength: 3 }),
      kind: fc.constantFrom('cooperative' as const, 'unknown' as const),
      note: text,
      email: text,
      contactPublic: fc.boolean(),
    })
    .map((values) => ({ ...blankProducer(id), ...values }));

const product = (id: string) =>
  fc
    .record({
      producerId: fc.constantFrom(...producerIds),
      name: fc.constantFrom('Chè Shan', 'Mật ong'),
      packaging: text,
      standards: fc.uniqueArray(fc.constantFrom('VietGAP', 'HACCP'), { maxLength: 2 }),
      retailPriceMin: fc.option(fc.constantFrom(1000, 2000), { nil: null }),
    })
    .map(({ producerId, ...values }) => ({ ...blankProduct(id, producerId), ...values }));

const certificate = (id: string) =>
  fc
    .record({
      productId: fc.constantFrom(...productIds),
      decisionId: fc.constantFrom('q1', 'q2', null),
      stars: fc.constantFrom(3 as const, 4 as const, null),
      certificateNo: text,
      note: text,
    })
    .map(({ productId, ...values }) => ({ ...blankCertificate(id, productId), ...values }));

const participation = (id: string) =>
  fc
    .record({
      conferenceId: fc.constantFrom('c1', 'c2'),
      partyId: fc.constantFrom(...producerIds),
      state: fc.constantFrom('invited' as const, 'accepted' as const, 'declined' as const),
      productIds: fc.subarray([...productIds]),
      boothNo: text,
      note: text,
    })
    .map(({ conferenceId, partyId, ...values }) => ({
      ...blankParticipation(id, conferenceId, 'producer', partyId),
      ...values,
    }));

const mou = (id: string, number: number) =>
  fc
    .record({ producerId: fc.constantFrom(...producerIds), goods: fc.subarray([...productIds]) })
    .map(({ producerId, goods }) => ({
      ...blankMou(id, 'c1', producerId, 'b1', number),
      goods: goods.map((productId) => ({ productId, quantity: 1, unit: null, supplyTime: null, price: null })),
    }));

const contact = (id: string) =>
  fc
    .record({
      partyId: fc.constantFrom(...producerIds),
      name: fc.constantFrom('Chị Lan', 'Anh Minh'),
      consentBuyers: fc.boolean(),
    })
    .map(({ partyId, ...values }) => ({ ...blankContact(id, partyId), ...values }));

const paper = (id: string) =>
  fc
    .constantFrom(...producerIds, ...productIds)
    .map((ownerId) =>
      newAttachment(id, { ownerId, title: id, file: 'f', fileType: 'pdf', fileName: `${id}.pdf`, sample: false }),
    );

const rowsOf = (records: readonly AnyRecord[]): readonly Row[] =>
  records.map((record) => ({ record, versions: { created: 'one:1' }, trail: [1] }));

/** Small registers in which everything names everything: producers, products, recognitions, conferences, memoranda, persons, papers. */
export const registers: fc.Arbitrary<ReadonlyMap<TableName, readonly Row[]>> = fc
  .record({
    producers: fc.tuple(...producerIds.map(producer)),
    products: fc.tuple(...productIds.map(product)),
    certificates: fc.tuple(...['g1', 'g2', 'g3', 'g4'].map(certificate)),
    participations: fc.tuple(...['t1', 't2', 't3', 't4', 't5'].map(participation)),
    mous: fc.tuple(mou('m1', 1), mou('m2', 2)),
    attachments: fc.tuple(...['a1', 'a2', 'a3'].map(paper)),
    contacts: fc.tuple(...['n1', 'n2', 'n3'].map(contact)),
  })
  .map(
    ({ producers, products, certificates, participations, mous, contacts, attachments }) =>
      new Map<TableName, readonly Row[]>([
        ['producers', rowsOf(producers)],
        ['products', rowsOf(products)],
        ['decisions', rowsOf([blankDecision('q1'), blankDecision('q2')])],
        ['certificates', rowsOf(certificates)],
        ['conferences', rowsOf([blankConference('c1'), blankConference('c2')])],
        ['participations', rowsOf(participations)],
        ['mous', rowsOf(mous)],
        ['contacts', rowsOf(contacts)],
        ['attachments', rowsOf(attachments)],
      ]),
  );
