/** The 16-bit verifier of legacy sheet protection (ECMA-376 part 4, 14.7.1), as four hex digits. */
export function passwordHash(password: string): string {
  let hash = 0;
  for (const character of Array.from(password).reverse()) {
    hash = rotated(hash) ^ (character.charCodeAt(0) & 0xff);
  }
  return (rotated(hash) ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, '0');
}

const rotated = (hash: number) => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
