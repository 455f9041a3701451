import type { MentionKind } from 'vn-party-model/find';
import type { Words } from '../page/language.js';

/** What the kinds of mention are called. */
export const kinds: Readonly<Record<MentionKind, Words>> = {
  document: { vi: 'Văn bản', en: 'Document' },
  'plenum-resolution': { vi: 'Nghị quyết của hội nghị', en: 'Plenum resolution' },
  plenum: { vi: 'Hội nghị Trung ương', en: 'Plenum' },
  congress: { vi: 'Đại hội', en: 'Congress' },
  term: { vi: 'Nhiệm kỳ, khóa', en: 'Term of office' },
  period: { vi: 'Giai đoạn', en: 'Period' },
  organization: { vi: 'Tổ chức', en: 'Organisation' },
  post: { vi: 'Chức vụ', en: 'Post' },
  rating: { vi: 'Mức xếp loại', en: 'Rating' },
};
