const kinds: readonly (readonly [RegExp, string])[] = [
  [/^(?:htx|hợp tác xã|liên hiệp htx|liên hiệp hợp tác xã)/, 'hop_tac_xa'],
  [/^(?:tht|tổ hợp tác)/, 'to_hop_tac'],
  [/^(?:ctcp|(?:cty|ct|công ty) (?:cp|cổ phần))/, 'cong_ty_co_phan'],
  [/^(?:cttnhh|(?:cty|ct|công ty) (?:tnhh|trách nhiệm))/, 'cong_ty_tnhh'],
  [/^(?:dntn|doanh nghiệp tư nhân)/, 'doanh_nghiep_tu_nhan'],
  [/^(?:hkd|hộ )/, 'ho_kinh_doanh'],
  [/^(?:cssx|cơ sở)/, 'co_so_san_xuat'],
];

/** What the first words of a producer's name say of its kind, as an officer reads them. */
export const kindOfName = (name: string): string | undefined => {
  const text = name.normalize('NFC').toLowerCase();
  return kinds.find(([pattern]) => pattern.test(text))?.[1];
};
