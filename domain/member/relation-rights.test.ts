import { describe, expect, test } from "vitest";
import { roles } from "@/domain/access/role";
import { memberRelations } from "./relation";
import {
  mayBeMember,
  memberRelationsGiving,
  type ProjectRelation,
  type ProjectRight,
  projectRelations,
  projectRights,
  relationRights,
  rightsFrom,
} from "./relation-rights";

const carry: readonly ProjectRight[] = ["fund", "agreement", "parcel", "advance", "assign", "delete"];

describe("what each relation gives", () => {
  test.each<[ProjectRelation, readonly ProjectRight[]]>([
    ["head", []],
    ["owner", ["assign"]],
    ["park", ["manageMembers"]],
    ["collaborator", ["manageMembers", ...carry]],
    ["taskForceLead", carry],
    ["taskForceMember", ["milestone", "wait", "update", "manageMembers", ...carry]],
    ["firstReporter", projectRights],
    ["firstTalker", projectRights],
  ])("%s gives everything but %j", (relation, missing) => {
    expect(projectRights.filter((right) => !relationRights[relation].includes(right))).toEqual(
      projectRights.filter((right) => missing.includes(right)),
    );
  });

  test("every membership gives sight, since the predicate of sight asks for no relation", () => {
    expect(memberRelationsGiving("see")).toEqual([...memberRelations]);
  });

  test("money, contract, land and the way on belong to no membership", () => {
    for (const right of carry) expect(memberRelationsGiving(right)).toEqual([]);
  });

  test("several relations give what any of them gives, and none gives nothing", () => {
    expect(rightsFrom([])).toEqual([]);
    for (const relation of projectRelations)
      expect(rightsFrom(["taskForceMember", relation])).toEqual(
        projectRights.filter(
          (right) =>
            relationRights.taskForceMember.includes(right) || relationRights[relation].includes(right),
        ),
      );
  });
});

test("who may stand in which relation", () => {
  const holders = (relation: (typeof memberRelations)[number]) =>
    roles.filter((role) => mayBeMember(role, relation));
  expect(holders("collaborator")).toEqual(["officer", "departmentHead"]);
  expect(holders("taskForceLead")).toEqual(["officer", "departmentHead", "leader"]);
  expect(holders("taskForceMember")).toEqual([
    "officer",
    "departmentHead",
    "reviewer",
    "statistician",
    "landManager",
  ]);
  expect(holders("sponsorLeader")).toEqual(["leader"]);
});
