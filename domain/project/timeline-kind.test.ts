import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roleCan } from "../access/can";
import { type Role, roles } from "../access/role";
import {
  timelineKinds,
  timelineKindsFor,
  timelinePermissions,
  timelineShows,
  timelineShowsFor,
} from "./timeline-kind";

const everything = [...timelineKinds];
const without = (...kinds: string[]) => everything.filter((kind) => !kinds.includes(kind));

const expected: Record<Role, readonly string[]> = {
  officer: everything,
  departmentHead: everything,
  leader: everything,
  statistician: without("followUp", "intent"),
  reviewer: without("agreement", "fund", "intent"),
  landManager: without("agreement", "fund", "intent"),
  agent: [],
  enterpriseUser: [],
  systemAdmin: [],
  securityAdmin: [],
  auditAdmin: [],
};

describe("timelineKindsFor", () => {
  it.each(roles)("shows %s what the role may read", (role) => {
    expect(timelineKindsFor(role)).toEqual(expected[role]);
  });

  it("never shows by a filter what is not shown without one", () => {
    fc.assert(
      fc.property(fc.constantFrom(...roles), fc.constantFrom(...timelineShows), (role, show) => {
        for (const kind of timelineKindsFor(role, show)) {
          expect(roleCan(role, timelinePermissions[kind])).toBe(true);
          expect(timelineKindsFor(role)).toContain(kind);
        }
      }),
    );
  });

  it("leaves no kind without a filter, and offers no filter without a kind", () => {
    const shown = new Set(timelineShows.flatMap((show) => timelineKindsFor("leader", show)));
    expect([...shown].sort()).toEqual([...timelineKinds].sort());
    expect(timelineShowsFor("statistician")).toEqual(["comments", "files", "moves", "approvals", "changes"]);
    expect(timelineShowsFor("agent")).toEqual([]);
  });
});
