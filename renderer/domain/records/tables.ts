import type { z } from 'zod';
import { type Attachment, attachmentFields, attachmentSchema } from './attachment';
import { type Buyer, buyerFields, buyerSchema } from './buyer';
import { type Ceremony, ceremonyFields, ceremonySchema } from './ceremony';
import { type Certificate, certificateFields, certificateSchema } from './certificate';
import { type Conference, conferenceFields, conferenceSchema } from './conference';
import { type Contact, contactFields, contactSchema } from './contact';
import { type Decision, decisionFields, decisionSchema } from './decision';
import { type Doubt, doubtFields, doubtSchema } from './doubt';
import { type Edition, editionFields, editionSchema } from './edition';
import type { Field } from './field';
import { type LabelSheet, labelSheetFields, labelSheetSchema } from './label-sheet';
import { type LawList, lawListFields, lawListSchema } from './law-list';
import { type Layout, layoutFields, layoutSchema } from './layout';
import { type Mou, mouFields, mouSchema } from './mou';
import { type MouTemplateRecord, mouTemplateFields, mouTemplateSchema } from './mou-template';
import { type Office, officeFields, officeSchema } from './office';
import { type OwnField, ownFieldFields, ownFieldSchema } from './own-field';
import { withOwnValues } from './own-value';
import { type Pair, pairFields, pairSchema } from './pair';
import { type Participation, participationFields, participationSchema } from './participation';
import { type Print, printFields, printSchema } from './print';
import { type Printer, printerFields, printerSchema } from './printer';
import { type Producer, producerFields, producerSchema } from './producer';
import { type Product, productFields, productSchema } from './product';
import { type Query, queryFields, querySchema } from './query';
import { type Rekeyed, type Rekeying, rekeyedFields, rekeyedSchema, rekeyingFields, rekeyingSchema } from './rekeying';
import { type Review, reviewFields, reviewSchema } from './review';
import { type Scan, scanFields, scanSchema } from './scan';
import { type Signing, signingFields, signingSchema } from './signing';
import type { TableName } from './table-name';
import { type UnitList, unitListFields, unitListSchema } from './unit-list';
import { type Waiver, waiverFields, waiverSchema } from './waiver';

/** The type of the Records of each table. */
export interface Tables {
  offices: Office;
  producers: Producer;
  products: Product;
  decisions: Decision;
  certificates: Certificate;
  buyers: Buyer;
  conferences: Conference;
  participations: Participation;
  mous: Mou;
  doubts: Doubt;
  pairs: Pair;
  unitLists: UnitList;
  lawLists: LawList;
  editions: Edition;
  layouts: Layout;
  mouTemplates: MouTemplateRecord;
  prints: Print;
  waivers: Waiver;
  queries: Query;
  reviews: Review;
  rekeyings: Rekeying;
  rekeyed: Rekeyed;
  contacts: Contact;
  attachments: Attachment;
  scans: Scan;
  ceremonies: Ceremony;
  signings: Signing;
  ownFields: OwnField;
  labelSheets: LabelSheet;
  printers: Printer;
}

export type RecordOf<T extends TableName> = Tables[T];
export type AnyRecord = Tables[TableName];

export interface TableDescription<T extends TableName = TableName> {
  readonly schema: z.ZodType<Tables[T]>;
  readonly fields: readonly Field[];
}

/** Schema and Fields of each table: the one list that form, grid, import, export and exchange read. */
export const tables: { readonly [T in TableName]: TableDescription<T> } = {
  offices: { schema: officeSchema, fields: officeFields },
  producers: { schema: withOwnValues(producerSchema), fields: producerFields },
  products: { schema: withOwnValues(productSchema), fields: productFields },
  decisions: { schema: decisionSchema, fields: decisionFields },
  certificates: { schema: certificateSchema, fields: certificateFields },
  buyers: { schema: withOwnValues(buyerSchema), fields: buyerFields },
  conferences: { schema: conferenceSchema, fields: conferenceFields },
  participations: { schema: participationSchema, fields: participationFields },
  mous: { schema: mouSchema, fields: mouFields },
  doubts: { schema: doubtSchema, fields: doubtFields },
  pairs: { schema: pairSchema, fields: pairFields },
  unitLists: { schema: unitListSchema, fields: unitListFields },
  lawLists: { schema: lawListSchema, fields: lawListFields },
  editions: { schema: editionSchema, fields: editionFields },
  layouts: { schema: layoutSchema, fields: layoutFields },
  mouTemplates: { schema: mouTemplateSchema, fields: mouTemplateFields },
  prints: { schema: printSchema, fields: printFields },
  waivers: { schema: waiverSchema, fields: waiverFields },
  queries: { schema: querySchema, fields: queryFields },
  reviews: { schema: reviewSchema, fields: reviewFields },
  rekeyings: { schema: rekeyingSchema, fields: rekeyingFields },
  rekeyed: { schema: rekeyedSchema, fields: rekeyedFields },
  contacts: { schema: contactSchema, fields: contactFields },
  attachments: { schema: attachmentSchema, fields: attachmentFields },
  scans: { schema: scanSchema, fields: scanFields },
  ceremonies: { schema: ceremonySchema, fields: ceremonyFields },
  signings: { schema: signingSchema, fields: signingFields },
  ownFields: { schema: ownFieldSchema, fields: ownFieldFields },
  labelSheets: { schema: labelSheetSchema, fields: labelSheetFields },
  printers: { schema: printerSchema, fields: printerFields },
};
