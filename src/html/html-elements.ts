const named = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/**
 * Elements that stand as blocks of their own: what is before one, in it and after it are different
 * paragraphs, cells or items. From the suggested rendering of HTML, §15.3.
 */
export const blocks: ReadonlySet<string> = named(
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl ' +
    'dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup ' +
    'hr html legend li listing main marquee menu nav ol p pre search section summary table tbody td ' +
    'tfoot th thead tr ul',
);

/**
 * Elements whose content is not read: it is not text of the page, or no element may be put around
 * it there.
 */
export const unread: ReadonlySet<string> = named(
  'datalist iframe math noembed noframes noscript plaintext script select style svg template textarea title xmp',
);

/** Elements in which `/>` ends an element, as in XML. */
export const foreign: ReadonlySet<string> = named('math svg');

/** Notes and powers: they stand beside a word and are no part of it. */
export const raised: ReadonlySet<string> = named('sub sup');
