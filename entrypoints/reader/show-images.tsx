import { render } from 'preact';
import { MissingImage } from './ui/missing-image';

const STAND_IN = 'missing-image';
/** What an image may be wrapped in and still stand alone, and what stands beside one that does. */
const WRAPPERS = 'a, picture, span, strong, em, b, i';

/** Gives the images of an article their sources; for one that is not kept stands what it shows, in words. */
export function showImages(root: HTMLElement, sources: ReadonlyMap<string, string>): void {
  for (const standIn of root.querySelectorAll(`.${STAND_IN}`)) standIn.remove();
  for (const image of root.querySelectorAll('img')) {
    const source = sources.get(image.dataset.remote ?? '');
    if (source) image.src = source;
    else if (image.dataset.remote !== undefined) image.removeAttribute('src');
    if (image.hasAttribute('src')) continue;
    const words = image.alt.trim();
    const isAlone = standsAlone(image, root);
    // Among words and without any of its own it is a bullet or a smiley.
    if (!words && !isAlone) continue;
    const standIn = document.createElement('span');
    standIn.className = STAND_IN;
    if (isAlone) standIn.dataset.alone = '';
    render(<MissingImage words={words} isAlone={isAlone} />, standIn);
    image.after(standIn);
  }
}

/** Whether nothing is to be read in the line of an image but the image. */
function standsAlone(image: Element, root: Element): boolean {
  let line = image.parentElement;
  while (line && line !== root && line.matches(WRAPPERS)) line = line.parentElement;
  if (!line || line === root || line.localName === 'figure') return true;
  return !line.textContent?.trim();
}
