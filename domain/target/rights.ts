import type { Role } from "@/domain/access/role";
import { quarterOfPeriod } from "./period";
import { subjectKindOf, type TargetPlace, type TargetSubject } from "./place";

export type TargetReader = { role: Role; userId: string; departmentId: string | null };

/** Leaders and statisticians see all targets, a head those of the department, an officer their own. */
export function maySeeTarget(reader: TargetReader, { departmentId, userId }: TargetSubject): boolean {
  if (reader.role === "leader" || reader.role === "statistician") return true;
  if (reader.role === "departmentHead") return departmentId !== null && departmentId === reader.departmentId;
  return reader.role === "officer" && userId === reader.userId;
}

/** The statistician issues for park, departments and industries; the head breaks the department's down to officers and quarters. */
export function mayEditTarget(reader: TargetReader, place: TargetPlace): boolean {
  if (place.period === "plan" || !maySeeTarget(reader, place)) return false;
  const isOfficers = subjectKindOf(place) === "officer";
  if (reader.role === "statistician") return !isOfficers;
  return reader.role === "departmentHead" && (isOfficers || quarterOfPeriod(place.period) !== null);
}
