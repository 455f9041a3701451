import type { NamedRatingLevel } from './levels.js';

/** What the words of a rating say by themselves; a scheme makes it a {@link Rating}. */
export interface RatingName {
  /** The level that is named. */
  readonly level: NamedRatingLevel;
  /** `đủ tư cách` stands before it, or `vi phạm tư cách`, as the schemes for members had it. */
  readonly ofMember?: true;
  /** `tiêu biểu` follows `Hoàn thành xuất sắc nhiệm vụ`: a title on top of the level. */
  readonly exemplary?: true;
  /** `trở lên` follows: this level or a better one. */
  readonly atLeast?: true;
}
