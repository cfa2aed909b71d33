let bytesOfUnits: Uint16Array | undefined;

/** From the platform's decoder; made when the first damage is met. */
function table(): Uint16Array {
  if (bytesOfUnits) return bytesOfUnits;
  const decoder = new TextDecoder('shift_jis');
  const bytes = new Uint16Array(0x10000);
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    if (lead >= 0xa0 && lead <= 0xdf) continue;
    for (let trail = 0x40; trail <= 0xfc; trail++) {
      if (trail === 0x7f) continue;
      const text = decoder.decode(Uint8Array.of(lead, trail));
      const unit = text.charCodeAt(0);
      if (text.length === 1 && unit !== 0xfffd) bytes[unit] ||= lead * 256 + trail;
    }
  }
  // Half-width katakana are a byte each.
  for (let byte = 0xa1; byte <= 0xdf; byte++) bytes[0xff61 + byte - 0xa1] = byte;
  bytesOfUnits = bytes;
  return bytes;
}

/** The two bytes of a character, lead times 256 plus trail, or the one of half-width katakana; 0 where there is none. */
export function shiftJisBytes(character: string): number {
  return table()[character.charCodeAt(0)] ?? 0;
}
