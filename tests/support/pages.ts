import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** The text of a tree, comments apart. */
export const shownText = (node: Node): string =>
  defaultTreeAdapter.isTextNode(node) ? node.value : childrenOf(node).map(shownText).join('');

/** The elements of a tree, in the order of the source. */
export const elementsOf = (node: Node): readonly Element[] =>
  childrenOf(node).flatMap((child) => [
    ...(defaultTreeAdapter.isElementNode(child) ? [child] : []),
    ...elementsOf(child),
  ]);

/** A tree as text to compare: without blanks, and elements of a name left out. */
export function outlineOf(node: Node, without: string): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value.replace(/\s/g, '');
  const content = 'content' in node ? outlineOf(node.content, without) : '';
  const inside =
    content +
    childrenOf(node)
      .map((child) => outlineOf(child, without))
      .join('');
  if (!defaultTreeAdapter.isElementNode(node)) return inside;
  if (node.tagName === without) return inside;
  const attributes = node.attrs.map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`);
  return `\n<${node.tagName}${attributes.join('')}>${inside}\n</${node.tagName}>`;
}
