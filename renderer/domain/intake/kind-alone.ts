import { fold } from '../vietnamese/fold';

const kindWords =
  /(?<= )(?:cong ty|trach nhiem huu han|mot thanh vien|co phan|tnhh|mtv|cp|cty|ctcp|dntn|doanh nghiep|tu nhan|dn|lien hiep|hop tac xa|htx|to hop tac|tht|to|nhom|ho|hkd|kinh doanh|kd|san xuat|sx|gia dinh|ca the|ca nhan|dan|co so|cssx|cs|trang trai|hoi|hiep hoi|cac|khoi|loai hinh|va|chu the|don vi|danh sach|ds|nong nghiep|dich vu|thuong mai)(?= )/g;

/** «HỘ KINH DOANH», «Các doanh nghiệp, hợp tác xã»: kinds of producers and no producer's name. */
export const isKindAlone = (text: string): boolean => {
  const words = ` ${fold(text.replace(/[^\p{L}\p{M}]+/gu, ' '))} `.replace(/ +/g, ' ');
  return !/[a-z]/.test(words.replace(kindWords, ''));
};
