/** Sets a performance mark when what was just rendered has been painted. */
export function markWhenPainted(name: string): void {
  requestAnimationFrame(() => {
    // A message is handled after the frame that is being prepared now has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      performance.mark(name);
      port1.close();
    };
    port2.postMessage(null);
  });
}
