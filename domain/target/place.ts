import type { Industry } from "@/domain/industry/industry";
import { quarterOfPeriod, type TargetPeriod, yearOfPeriod, yearPeriod } from "./period";

/** Whose target: the park's, a department's, an officer's in a department, an industry's of either. */
export type TargetSubject = { departmentId: string | null; userId: string | null; industry: Industry | null };

/** A year, a quarter, or the plan as a whole. */
export type TargetSpan = "plan" | TargetPeriod;

export type TargetPlace = TargetSubject & { period: TargetSpan };

export const subjectKinds = ["park", "department", "officer", "industry"] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export function subjectKindOf({ departmentId, userId, industry }: TargetSubject): SubjectKind {
  if (industry !== null) return "industry";
  if (userId !== null) return "officer";
  return departmentId === null ? "park" : "department";
}

export const subjectKey = ({ departmentId, userId, industry }: TargetSubject): string =>
  [departmentId ?? "", userId ?? "", industry ?? ""].join("/");

/** One text a place, for maps and drafts. */
export const placeKey = (place: TargetPlace): string => `${place.period}/${subjectKey(place)}`;

/** What a figure is broken down by. */
export const targetSplits = ["years", "quarters", "departments", "officers", "industries"] as const;
export type TargetSplit = (typeof targetSplits)[number];

type Parent = { split: TargetSplit; parent: TargetPlace };

function parentInTime(place: TargetPlace): Parent[] {
  if (place.period === "plan") return [];
  if (quarterOfPeriod(place.period) !== null) {
    const parent = { ...place, period: yearPeriod(yearOfPeriod(place.period)) };
    return [{ split: "quarters", parent }];
  }
  return subjectKindOf(place) === "park" ? [{ split: "years", parent: { ...place, period: "plan" } }] : [];
}

function parentBySubject(place: TargetPlace): Parent[] {
  const kind = subjectKindOf(place);
  if (place.period === "plan" || kind === "park") return [];
  const none = { period: place.period, userId: null, industry: null };
  if (kind === "department") return [{ split: "departments", parent: { ...none, departmentId: null } }];
  const parent = { ...none, departmentId: place.departmentId };
  return [{ split: kind === "officer" ? "officers" : "industries", parent }];
}

/**
 * What a figure is part of: a quarter of its subject's year, the park's year of the plan; a department of the park, an
 * officer of the department, an industry of the park or department, each in the same period.
 */
export const parentsOf = (place: TargetPlace): Parent[] => [
  ...parentInTime(place),
  ...parentBySubject(place),
];
