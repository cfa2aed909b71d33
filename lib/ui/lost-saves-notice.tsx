import type { LostSave } from '../preferences';
import { count, t } from './i18n';
import { NotedNotice } from './noted-notice';
import { namesOf } from './unreadable-text';

interface Props {
  lost: readonly LostSave[];
  onNoted: () => void;
}

/** Says which pages were not saved because their tabs went, and what to do now. */
export function LostSavesNotice({ lost, onNoted }: Props) {
  const names = namesOf(lost.map(({ title }) => title || t('untitled')));
  return <NotedNotice text={count('savesLost', lost.length, names)} onNoted={onNoted} />;
}
