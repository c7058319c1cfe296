import { randomInt } from "node:crypto";
import { organizationCheckCharacter, usccCheckCharacter } from "@/domain/enterprise/uscc";

/** A valid 统一社会信用代码 nobody has. */
export function madeUpUscc(): string {
  const organization = String(randomInt(10_000_000, 99_999_999));
  const body = `91110114${organization}${organizationCheckCharacter(organization)}`;
  return `${body}${usccCheckCharacter(body)}`;
}

export const madeUpMobile = (): string => `139${randomInt(10_000_000, 99_999_999)}`;

const characters = "沐岚澄屿昀珩砚衡芷弘霁朔昱筠翊澔钧宸溯璟";

/** Four characters that make a name unlike any other. */
export const madeUpName = (): string =>
  Array.from({ length: 4 }, () => characters.charAt(randomInt(characters.length))).join("");

export const madeUpUsername = (): string => `e2e${randomInt(1_000_000, 9_999_999)}`;
