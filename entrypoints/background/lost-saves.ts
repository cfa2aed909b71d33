import { hasCapture } from '../../lib/library/articles';
import { safety } from '../../lib/preferences';
import { showLost } from './badge';
import { library } from './library';
import { forgetCapture, type PendingCapture } from './pending-captures';

/** A save whose tab went before its article was here: it is told once somebody looks, unless it was stored after all. */
export async function loseCapture(tabId: number, capture: PendingCapture): Promise<void> {
  const isStored = await library()
    .then((opened) => hasCapture(opened, capture.captureId))
    // One that can't be opened tells of its trouble elsewhere, and holds nothing new.
    .catch(() => false);
  if (!isStored) {
    const lost = await safety.lostSaves.getValue();
    await safety.lostSaves.setValue([...lost, { title: capture.title ?? '', at: Date.now() }]);
  }
  await forgetCapture(tabId, capture.captureId);
}

/** Has the button say so for as long as nobody has taken note. */
export function watchLostSaves(): void {
  const show = (lost: readonly unknown[]) => void showLost(lost.length > 0).catch(console.warn);
  safety.lostSaves.watch(show);
  void safety.lostSaves.getValue().then((lost) => lost.length > 0 && show(lost));
}
