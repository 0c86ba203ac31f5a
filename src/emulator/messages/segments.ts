/** The characters of GSM 03.38, which carriers send in seven bits each. */
const basic = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
/** Those that take two places there. */
const extended = new Set("\f^{}\\[~]|€");

/** How many parts a text is sent in: 160 characters of GSM-7 or 70 of UCS-2 in one, 153 or 67 in each of several. */
export function segmentsOf(body: string): number {
  const characters = Array.from(body);
  const isGsm = characters.every((character) => basic.has(character) || extended.has(character));
  if (!isGsm) return body.length <= 70 ? 1 : Math.ceil(body.length / 67);
  const length = characters.reduce((sum, character) => sum + (extended.has(character) ? 2 : 1), 0);
  return length <= 160 ? 1 : Math.ceil(length / 153);
}
