/** Sets a performance mark when what was just rendered has been painted. */
export function markWhenPainted(name: string): void {
  // A frame is painted when its callbacks have run; a task in the queue of timers would wait for theirs too.
  requestAnimationFrame(() => {
    void afterFrame().then(() => performance.mark(name));
  });
}

function afterFrame(): Promise<void> {
  // Firefox has it since 142.
  if (globalThis.scheduler) return scheduler.postTask(() => {}, { priority: 'user-blocking' });
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
