import { type Area, areaFromSqm } from "@/domain/land/area";
import { groundProblem } from "@/domain/land/claim";
import { ruleError } from "../kernel/app-error";

/** Hundredths of ㎡ of a `numeric(14,2)` column. */
export function columnArea(text: string): Area {
  const size = areaFromSqm(text);
  if (!size.ok) throw new Error(`a stored area was not read: ${text}`);
  return size.value;
}

/** Throws RULE when so much of a parcel is no longer free; null asks for all of it. */
export function requireGround(
  total: string,
  allocations: readonly { areaSqm: string | null }[],
  wanted: string | null,
): void {
  const taken = allocations.map(({ areaSqm }) => ({
    areaSqm: areaSqm === null ? null : columnArea(areaSqm),
  }));
  const problem = groundProblem(columnArea(total), taken, wanted === null ? null : columnArea(wanted));
  if (problem) throw ruleError(problem);
}
