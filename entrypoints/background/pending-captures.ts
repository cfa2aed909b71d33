import { browser } from 'wxt/browser';
import type { CaptureOptions } from '../../lib/messaging/messages';
import { storedItem, storedUnder } from '../../lib/stored-item';

/** What was asked of a tab, and what the tab showed then, as far as the browser tells. */
export interface PendingCapture extends Pick<CaptureOptions, 'captureId' | 'anyway' | 'mode'> {
  /** No page of ours shows how it ends: the badge does. */
  badge?: boolean;
  title?: string | undefined;
  url?: string | undefined;
}

const pending = new Map<number, PendingCapture>();

/** In session storage too, so that a background that was stopped in mid-save still knows what was asked. */
const PREFIX = 'session:capture-';
const storedOf = (tabId: number) => storedItem<PendingCapture | null>(`${PREFIX}${tabId}`, null);

export async function rememberCapture(tabId: number, capture: PendingCapture): Promise<void> {
  pending.set(tabId, capture);
  const [tab] = await Promise.all([tabOf(tabId), storedOf(tabId).setValue(capture)]);
  if (!tab || pending.get(tabId) !== capture) return;
  const told = { ...capture, title: tab.title ?? capture.title, url: tab.url ?? capture.url };
  pending.set(tabId, told);
  await storedOf(tabId).setValue(told);
}

export async function readCapture(tabId: number): Promise<PendingCapture | null> {
  return pending.get(tabId) ?? storedOf(tabId).getValue();
}

/** Does nothing where the tab was asked for something else since then. */
export async function forgetCapture(tabId: number, captureId: string): Promise<void> {
  if ((await readCapture(tabId))?.captureId !== captureId) return;
  pending.delete(tabId);
  await storedOf(tabId).removeValue();
}

/** What a background that was stopped has left unfinished, by tab. */
export async function leftCaptures(): Promise<[tabId: number, capture: PendingCapture][]> {
  const all = await storedUnder<PendingCapture>(PREFIX);
  return all
    .map(([id, capture]): [number, PendingCapture] => [Number(id), capture])
    .filter(([tabId]) => !pending.has(tabId));
}

/** Whether this background is at it, and not one that was stopped. */
export const isPending = (tabId: number) => pending.has(tabId);

/** null: it is closed. */
export function tabOf(tabId: number) {
  return browser.tabs.get(tabId).catch(() => null);
}
