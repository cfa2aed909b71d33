import type { CaptureOptions } from '../../lib/messaging/messages';
import { storedItem } from '../../lib/stored-item';

export type PendingCapture = Pick<CaptureOptions, 'captureId' | 'anyway' | 'mode'>;

const pending = new Map<number, PendingCapture>();

/** In session storage too, so that a background that was stopped in mid-save still knows what was asked. */
const storedOf = (tabId: number) =>
  storedItem<PendingCapture | null>(`session:capture-${tabId}`, null);

export async function rememberCapture(tabId: number, capture: PendingCapture): Promise<void> {
  pending.set(tabId, capture);
  await storedOf(tabId).setValue(capture);
}

export async function readCapture(tabId: number): Promise<PendingCapture | null> {
  return pending.get(tabId) ?? storedOf(tabId).getValue();
}

/** Does nothing where the tab was asked for something else since then. */
export async function forgetCapture(tabId: number, captureId: string): Promise<void> {
  if (pending.get(tabId)?.captureId !== captureId) return;
  pending.delete(tabId);
  await storedOf(tabId).removeValue();
}
