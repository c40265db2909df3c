/** The client's names begin with a small letter, those on the wire with a capital. */
export const wireName = (name: string) => name.replace(/^[a-z]/, (letter) => letter.toUpperCase());
export const memberName = (wire: string) => wire.replace(/^[A-Z]/, (letter) => letter.toLowerCase());
