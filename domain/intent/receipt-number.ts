import type { IsoDate } from "@/domain/calendar/date";
import { ok, type Result, refuse } from "@/domain/shared/result";

/** 31 characters that are not mistaken for one another on paper or by telephone. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const randomLength = 8;
const pattern = /^YX(\d{6})([2-9A-HJKMNP-Z]{8})([2-9A-HJKMNP-Z])$/;

/** Bytes that `makeReceiptNo` should be given: more than enough for eight unbiased characters. */
export const receiptRandomBytes = 32;

function checkCharacter(dateAndRandom: string): string {
  let sum = 0;
  for (const [index, character] of Array.from(dateAndRandom).entries()) {
    const value = index < 6 ? Number(character) : alphabet.indexOf(character);
    sum += (value + 1) * (index + 2);
  }
  return alphabet.charAt(sum % alphabet.length);
}

const write = (date: string, random: string): string =>
  `YX${date}-${random}-${checkCharacter(`${date}${random}`)}`;

/** A receipt number such as YX261123-7K3M9QPA-W; unguessable when `random` comes from a secure source. */
export function makeReceiptNo(date: IsoDate, random: Uint8Array): string {
  const unbiased = random.filter((byte) => byte < 248).subarray(0, randomLength);
  if (unbiased.length < randomLength) throw new RangeError("not enough random bytes for a receipt number");
  const characters = Array.from(unbiased, (byte) => alphabet.charAt(byte % alphabet.length)).join("");
  return write(date.slice(2).replaceAll("-", ""), characters);
}

/** Reads a receipt number as typed (any case, spaces, hyphens or none) and checks its last character. */
export function parseReceiptNo(text: string): Result<string, "RECEIPT_FORMAT" | "RECEIPT_CHECK"> {
  const plain = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s‐-―−-]/g, "");
  const match = pattern.exec(plain);
  if (match === null) return refuse("RECEIPT_FORMAT");
  const [, date = "", random = "", check = ""] = match;
  return checkCharacter(`${date}${random}`) === check ? ok(write(date, random)) : refuse("RECEIPT_CHECK");
}
