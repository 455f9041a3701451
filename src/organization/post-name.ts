import type { OrganizationName } from './name.js';
import type { PostKey } from './posts.js';

/** What the name of a post says. */
export interface PostName {
  /** The post. */
  readonly post: PostKey;
  /** Whose post it is; absent where its words say it, as in `Tổng Bí thư`. */
  readonly of?: OrganizationName;
}
