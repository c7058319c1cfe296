import { organizationCheckCharacter, usccCheckCharacter } from "@/domain/enterprise/uscc";

let last = 10_000_000;

/** A valid 统一社会信用代码 no other row of the file has. */
export function uscc(): string {
  last += 7;
  const organization = String(last);
  const body = `91120118${organization}${organizationCheckCharacter(organization)}`;
  return `${body}${usccCheckCharacter(body)}`;
}
