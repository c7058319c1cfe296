import { organizationCheckCharacter, usccCheckCharacter } from "@/domain/enterprise/uscc";
import type { Random } from "./random";

const digits = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** Organisation codes beginning with this were never issued, so no real firm is hit. */
const reservedPrefix = "XYQ";

/** A code that passes both checks (GB 32100, GB 11714) and belongs to nobody. */
export function syntheticUscc(random: Random, regionCode: string): string {
  const region = /^\d{6}$/.test(regionCode) ? regionCode : "120118";
  const serial = Array.from({ length: 5 }, () => digits.charAt(random.integer(0, digits.length - 1)));
  const body = `${reservedPrefix}${serial.join("")}`;
  const first17 = `91${region}${body}${organizationCheckCharacter(body)}`;
  return `${first17}${usccCheckCharacter(first17) ?? ""}`;
}
