import type { CaptureOptions } from '../../lib/messaging/messages';
import { storedItem } from '../../lib/stored-item';

export type PendingCapture = Pick<CaptureOptions, 'captureId' | 'anyway' | 'mode'>;

/** In session storage, so that a background that was stopped in mid-save still knows what was asked. */
const pendingOf = (tabId: number) =>
  storedItem<PendingCapture | null>(`session:capture-${tabId}`, null);

export async function rememberCapture(tabId: number, capture: PendingCapture): Promise<void> {
  await pendingOf(tabId).setValue(capture);
}

export async function readCapture(tabId: number): Promise<PendingCapture | null> {
  return pendingOf(tabId).getValue();
}

export async function forgetCapture(tabId: number, captureId: string): Promise<void> {
  if ((await readCapture(tabId))?.captureId === captureId) await pendingOf(tabId).removeValue();
}
