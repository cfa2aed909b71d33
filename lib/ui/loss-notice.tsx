import type { Loss } from '../library/witness';
import { formatMoment } from './format';
import { count } from './i18n';
import { NotedNotice } from './noted-notice';

interface Props {
  loss: Loss;
  onNoted: () => void;
}

/** Says that the browser has lost articles, and what to do now. */
export function LossNotice({ loss, onNoted }: Props) {
  return (
    <NotedNotice
      text={count('libraryLost', loss.articles, formatMoment(loss.at))}
      onNoted={onNoted}
    />
  );
}
