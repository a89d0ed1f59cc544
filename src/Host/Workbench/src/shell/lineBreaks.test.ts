import { expect, it } from 'vitest';
import { lineBreaks, type TextNode } from './lineBreaks';

it('keeps the lines of a paragraph, also inside of other marks', () => {
  const tree: TextNode = {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'One\ntwo ' },
          { type: 'strong', children: [{ type: 'text', value: '\nthree' }] },
          { type: 'inlineCode', value: 'a\nb' },
        ],
      },
    ],
  };

  lineBreaks()(tree);

  expect(tree.children?.[0]?.children).toEqual([
    { type: 'text', value: 'One' },
    { type: 'break' },
    { type: 'text', value: 'two ' },
    { type: 'strong', children: [{ type: 'break' }, { type: 'text', value: 'three' }] },
    { type: 'inlineCode', value: 'a\nb' },
  ]);
});
