/** One page of help per screen or task, in the order in which a new officer meets them. */
export const helpTopics = [
  'start',
  'importing',
  'doubts',
  'queries',
  'rekeying',
  'producers',
  'products',
  'sheet',
  'ownFields',
  'buyers',
  'expiry',
  'figures',
  'conferences',
  'invite',
  'catalogue',
  'mous',
  'clauses',
  'ceremony',
  'labels',
  'scans',
  'search',
  'history',
  'backups',
  'settings',
] as const;
export type HelpTopic = (typeof helpTopics)[number];

const beginnings: readonly (readonly [string, HelpTopic])[] = [
  ['/chu-the', 'producers'],
  ['/san-pham', 'products'],
  ['/ben-mua', 'buyers'],
  ['/han-chung-nhan', 'expiry'],
  ['/so-lieu', 'figures'],
  ['/hoi-nghi', 'conferences'],
  ['/danh-muc', 'catalogue'],
  ['/bien-ban', 'mous'],
  ['/loi-van', 'clauses'],
  ['/le-ky', 'ceremony'],
  ['/nhan-the', 'labels'],
  ['/ban-quet', 'scans'],
  ['/nhap', 'importing'],
  ['/can-xem-lai/cau-hoi', 'queries'],
  ['/can-xem-lai/nhap-lai', 'rekeying'],
  ['/can-xem-lai', 'doubts'],
  ['/lich-su', 'history'],
  ['/cai-dat', 'settings'],
];

/** The page that belongs to the screen at an address; an address without one has the page of the start. */
export const helpTopicAt = (location: string): HelpTopic => {
  if (/^\/(chu-the|san-pham|ben-mua)\/bang(\/|$)/.test(location)) return 'sheet';
  if (/^\/hoi-nghi\/[^/]+\/moi-(ban|mua)/.test(location)) return 'invite';
  return beginnings.find(([path]) => location === path || location.startsWith(`${path}/`))?.[1] ?? 'start';
};
