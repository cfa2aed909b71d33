import { locateBlocks } from '../../lib/html/blocks';
import type { ConversionContext, Converter } from '../../lib/script/convert';

const KEPT = 'pre, code, kbd, samp, var, [translate="no"]';

/**
 * Converts the text of a body in place, a block as a whole, so that words that a tag splits are still
 * seen as words. Where a conversion changes the length, its text nodes are converted one by one.
 */
export function convertBody(
  body: DocumentFragment,
  converter: Converter,
  context: ConversionContext,
): void {
  const blocks = locateBlocks(body);
  const converted = converter.convert(
    blocks.map(({ text }) => text),
    context,
  );
  blocks.forEach(({ pieces, text }, index) => {
    const whole = converted[index] ?? text;
    if (whole === text) return;
    for (const { node, start, end } of pieces) {
      if (node.nodeType !== Node.TEXT_NODE || node.parentElement?.closest(KEPT)) continue;
      const piece = node as Text;
      piece.data =
        whole.length === text.length
          ? whole.slice(start, end)
          : (converter.convert([piece.data], context)[0] ?? piece.data);
    }
  });
}
