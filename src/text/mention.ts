/** Something found in running text. */
export interface Mention<Kind extends string, Value> {
  /** What kind of thing it is. */
  readonly kind: Kind;
  /** Where it begins: an offset in UTF-16 units into the text as given. */
  readonly start: number;
  /** Where it ends: the offset of the first unit after it. */
  readonly end: number;
  /** The text itself, as it stands. */
  readonly text: string;
  /** What the words say. */
  readonly value: Value;
}

/** How one kind of mention is found. Import only those you look for. */
export interface MentionNotation<Kind extends string, Value> {
  /** What kind of thing it finds. */
  readonly kind: Kind;
  /** Every mention in the text, in reading order, none overlapping another. */
  readonly mentionsIn: (text: string) => readonly Mention<Kind, Value>[];
}
