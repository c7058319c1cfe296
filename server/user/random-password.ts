import { randomInt } from "node:crypto";

/** Without letters and digits that are read wrongly aloud or on paper. */
const letters = "abcdefghjkmnpqrstuvwxyz";
const alphabet = [letters, letters.toUpperCase(), "23456789"] as const;

const pick = (text: string): string => text[randomInt(text.length)] ?? "";

/** Four groups of four from all three kinds of characters, about 90 bits: read out or copied once. */
export function randomPassword(): string {
  const all = alphabet.join("");
  const drawn = Array.from({ length: 16 }, (_, index) => pick(alphabet[index] ?? all));
  for (let index = drawn.length - 1; index > 0; index -= 1) {
    const other = randomInt(index + 1);
    [drawn[index], drawn[other]] = [drawn[other] ?? "", drawn[index] ?? ""];
  }
  return (drawn.join("").match(/.{4}/g) ?? []).join("-");
}
