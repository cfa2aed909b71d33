import { Fragment } from 'preact';
import { wordsOf } from '../../../lib/ui/words-of';

interface Props {
  text: string;
  lang: string | null;
}

/** A title that breaks between words also where they are written without spaces. */
export function Headline({ text, lang }: Props) {
  if (!/^(?:zh|ja)\b/i.test(lang ?? '')) return text;
  return wordsOf(text, lang ?? '').map((word, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {word}
    </Fragment>
  ));
}
