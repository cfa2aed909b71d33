import type { Theme } from '../preferences';
import type { MessageKey } from './i18n';

export const THEMES: readonly (readonly [Theme, MessageKey])[] = [
  ['system', 'themeSystem'],
  ['light', 'themeLight'],
  ['dark', 'themeDark'],
];
