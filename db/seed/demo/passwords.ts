import { randomInt } from "node:crypto";
import { hash } from "@node-rs/argon2";

/** The same parameters as a password that a user sets (server/session/password.ts). */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashDemoPassword = (password: string): Promise<string> => hash(password, parameters);

/** Easy to read aloud and to type: no look-alike characters. */
export function readablePassword(): string {
  const letters = "abcdefghjkmnpqrstuvwxyz";
  const numbers = "23456789";
  const group = (characters: string) =>
    Array.from({ length: 4 }, () => characters.charAt(randomInt(characters.length))).join("");
  const capital = letters.charAt(randomInt(letters.length)).toUpperCase();
  return `${capital}${group(letters)}-${group(numbers)}-${group(letters)}`;
}
