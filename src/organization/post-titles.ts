import type { Fact } from '../fact/fact.js';
import type { PostKey } from './posts.js';

/** Another title of a post, or the title that it has in one kind of body. */
export interface PostTitle extends Fact {
  /** The post. */
  readonly post: PostKey;
  /** The title, in Vietnamese. */
  readonly title: string;
  /** Where it was seen, for what no rule names. */
  readonly seenIn?: string;
}

const member = { post: 'committee-member' } as const;
const seen = { ...member, source: 'observed' } as const;
const named = { ...member, source: 'charter-2011', clause: '20.1' } as const;

/**
 * The titles beside those of {@link posts}. That of a member of a quận ủy or a thị ủy follows the
 * name of the committee; it was not seen itself.
 */
export const postTitles: readonly PostTitle[] = [
  { post: 'secretariat-member', title: 'Ủy viên Ban Bí thư', source: 'ct45-tw-2025' },
  {
    post: 'central-committee-member',
    title: 'Ủy viên Ban Chấp hành Trung ương',
    source: 'charter-digests',
    clause: '15.2',
  },
  { post: 'deputy-secretary', title: 'Phó Bí thư chuyên trách', source: 'kl118-tw-2025' },
  { ...seen, title: 'Tỉnh ủy viên', seenIn: 'baobacninh.com.vn' },
  { ...seen, title: 'Thành ủy viên', seenIn: 'vi.wikipedia.org: Thành ủy Hà Nội' },
  { ...seen, title: 'Huyện ủy viên', seenIn: 'tuyengiaotiengiang.vn 1795' },
  { ...named, title: 'Quận ủy viên' },
  { ...named, title: 'Thị ủy viên' },
  { ...member, title: 'Đảng ủy viên', source: 'hd06-tw-2025', clause: '4.6' },
  { ...member, title: 'Chi ủy viên', source: 'hanoi-draft-2025', clause: '1.1.2.1' },
  { post: 'head', title: 'Trưởng ban Xây dựng Đảng', source: 'ct45-tw-2025' },
];
