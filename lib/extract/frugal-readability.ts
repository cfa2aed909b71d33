import { Readability } from '@mozilla/readability';

/** What Readability asks of every element of a page, and its declarations don't tell. */
interface Questions {
  _isValidByline(element: Element, names: string): boolean;
  _isElementWithoutContent(element: Element): boolean;
  _getInnerText(element: Element, normalizeSpaces?: boolean): string;
  _getLinkDensity(element: Element): number;
  _getTextDensity(element: Element, tags: string[]): number;
  _removeNodes(nodes: Iterable<Element>, isRemoved?: Judge): void;
  _grabArticle(page?: Element): Element | null;
  _postProcessContent(article: Element): void;
}
type Judge = (element: Element, index: number, all: Iterable<Element>) => boolean;
const answers = Readability.prototype as unknown as Questions;

/** A superset of the names that Readability takes for a byline's. */
const MAY_NAME_AUTHOR = /author|byline|dateline|written/i;

/**
 * Readability, with the questions that it asks of every element answered at less cost: its own answers
 * read the whole text under the element first, so that their time grows with the depth of the tree.
 * The answers stay the same for a prepared page.
 */
export class FrugalReadability extends Readability<Element> {
  /** What is hidden was marked and decided on before: neither `style` nor `hidden` is left to ask. */
  _isProbablyVisible(element: Element): boolean {
    return element.getAttribute('aria-hidden') !== 'true' || isFallbackImage(element);
  }

  _isValidByline(element: Element, names: string): boolean {
    const mayBe =
      MAY_NAME_AUTHOR.test(names) ||
      element.hasAttribute('rel') ||
      element.hasAttribute('itemprop');
    return mayBe && answers._isValidByline.call(this, element, names);
  }

  _isElementWithoutContent(element: Element): boolean {
    return !hasText(element) && answers._isElementWithoutContent.call(this, element);
  }

  /** Half a dozen questions about the text of an element decide whether it stays; meanwhile it does. */
  #judged: Element | null = null;
  #text: string | null = null;

  _removeNodes(nodes: Iterable<Element>, isRemoved?: Judge): void {
    const judge: Judge = (element, index, all) => {
      this.#judged = element;
      this.#text = null;
      const answer = isRemoved?.call(this, element, index, all) ?? true;
      this.#judged = null;
      return answer;
    };
    answers._removeNodes.call(this, nodes, isRemoved && judge);
  }

  _getInnerText(element: Element, normalizeSpaces = true): string {
    if (!normalizeSpaces || element !== this.#judged) {
      return answers._getInnerText.call(this, element, normalizeSpaces);
    }
    this.#text ??= answers._getInnerText.call(this, element);
    return this.#text;
  }

  _getLinkDensity(element: Element): number {
    return element.getElementsByTagName('a').length > 0
      ? answers._getLinkDensity.call(this, element)
      : 0;
  }

  _getTextDensity(element: Element, tags: string[]): number {
    const isAny = element.querySelector(tags.join()) !== null;
    return isAny ? answers._getTextDensity.call(this, element, tags) : 0;
  }

  /** The sanitiser takes presentational attributes. */
  _cleanStyles(): void {}

  /** Its log is written out for nobody: the whole article, serialised for one line of it. */
  _grabArticle(page?: Element): Element | null {
    const article = answers._grabArticle.call(this, page);
    if (article) Object.defineProperty(article, 'innerHTML', { value: '', configurable: true });
    return article;
  }

  _postProcessContent(article: Element): void {
    Reflect.deleteProperty(article, 'innerHTML');
    answers._postProcessContent.call(this, article);
  }
}

/** Wikimedia's pictures of formulas. */
function isFallbackImage({ className }: Element): boolean {
  return typeof className === 'string' && className.includes('fallback-image');
}

/** Whether any text under an element is more than white space; stops at the first. */
function hasText(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (/\S/.test((walker.currentNode as Text).data)) return true;
  return false;
}
