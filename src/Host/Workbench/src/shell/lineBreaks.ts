/** A node of a text in Markdown, as far as it matters here. */
export interface TextNode {
  type: string;
  value?: string;
  children?: TextNode[];
}

/** Lines stay lines, as they were typed: Markdown alone would run them together. */
export const lineBreaks = () => (tree: TextNode) => breakLines(tree);

function breakLines(node: TextNode) {
  if (!node.children) {
    return;
  }
  node.children = node.children.flatMap((child) => {
    if (child.type === 'text' && child.value?.includes('\n')) {
      return child.value
        .split('\n')
        .flatMap((value, i): TextNode[] => [
          ...(i > 0 ? [{ type: 'break' }] : []),
          ...(value === '' ? [] : [{ type: 'text', value }]),
        ]);
    }
    breakLines(child);
    return child;
  });
}
