import type { choices as vi } from '../vi/choices';
import type { Words } from '../words';

export const choices: Words<typeof vi> = {
  producerKind: {
    company: 'Company',
    cooperative: 'Co-operative',
    cooperativeGroup: 'Co-operative group',
    household: 'Household business',
    farm: 'Farm',
    association: 'Association',
    unknown: 'Not known',
  },
  companyForm: {
    limited: 'Limited company',
    jointStock: 'Joint-stock company',
    private: 'Private enterprise',
    partnership: 'Partnership',
    branch: 'Branch',
  },
  buyerKind: {
    supermarket: 'Supermarket, retail chain',
    convenience: 'Convenience store',
    specialty: 'Specialty shop',
    ocopOutlet: 'OCOP outlet',
    distributor: 'Distributor',
    agent: 'Agent',
    wholesaleMarket: 'Wholesale market',
    ecommerce: 'E-commerce platform',
    exporter: 'Exporter',
    hotel: 'Hotel',
    restaurant: 'Restaurant',
    canteen: 'Canteen',
    tourism: 'Tourist site',
    unknown: 'Not known',
  },
  salutation: {
    ong: 'Mr',
    ba: 'Ms',
  },
  capacityPeriod: {
    day: 'day',
    week: 'week',
    month: 'month',
    quarter: 'quarter',
    year: 'year',
    season: 'season',
  },
  participationRole: {
    producer: 'Seller',
    buyer: 'Buyer',
  },
  participationState: {
    invited: 'Invited',
    accepted: 'Accepted',
    declined: 'Declined',
  },
  mouState: {
    draft: 'Draft',
    printed: 'Printed',
    signed: 'Signed',
    void: 'Void',
  },
  mouVariant: {
    mou2: 'Two parties (seller - buyer)',
  },
  flag: {
    yes: 'Yes',
    no: 'No',
    unknown: 'Not known',
  },
};
