/** Bytes that the library takes on this computer, as the browser estimates; null where it does not say. */
export async function storageUse(): Promise<number | null> {
  const estimate = await navigator.storage?.estimate?.();
  return estimate?.usage ?? null;
}
