import { randomUUID } from "node:crypto";
import { byRelation, flat, type MatrixRow } from "./matrix";
import type { World } from "./world";

const readers = ["officer", "departmentHead", "leader", "statistician", "reviewer", "landManager"] as const;

/** Rows of meetings: `own` the head's, `given` a stranger's that asks something of the department, `elsewhere` neither. */
const meetingOf = (world: World, relation: string) =>
  relation === "own"
    ? world.meetings.own
    : relation === "given"
      ? world.meetings.given
      : world.meetings.elsewhere;

/** `officer` is asked of the officer, `department` of the department, `elsewhere` of the other one. */
const assignmentOf = (world: World, relation: string) => {
  if (relation === "officer") return world.assignments.officer;
  return relation === "department" ? world.assignments.department : world.assignments.elsewhere;
};

const words = { heldOn: "2026-11-20", title: "十一月第三次调度会" };

const decided = (world: World, relation: string) => ({
  id: assignmentOf(world, relation).id,
  version: 1,
  reason: "材料不全",
});

const notAsked = ["officer", "departmentHead", "reviewer", "landManager"] as const;

/** Given by a leader: only leaders decide. */
const byLeaders = {
  officer: { allow: ["leader"] },
  elsewhere: { allow: ["leader"], notFound: ["departmentHead"] },
} as const;

export const meetingRows: MatrixRow[] = [
  flat("briefing.get", ["departmentHead", "leader", "statistician"]),
  flat("briefing.officers", ["departmentHead", "leader", "statistician"]),
  flat("meeting.list", readers),
  flat("assignment.list", readers),
  flat("meeting.create", ["departmentHead", "leader"], () => ({ id: randomUUID(), ...words })),
  ...byRelation("meeting.get", (world, relation) => ({ id: meetingOf(world, relation).id }), {
    own: {
      allow: ["departmentHead", "leader", "statistician"],
      notFound: ["officer", "reviewer", "landManager"],
    },
    given: { allow: readers },
    elsewhere: { allow: ["leader", "statistician"], notFound: notAsked },
  }),
  ...byRelation(
    "meeting.update",
    (world, relation) => ({ id: meetingOf(world, relation).id, version: 1, ...words }),
    {
      own: { allow: ["departmentHead", "leader"] },
      given: { allow: ["leader"] },
      elsewhere: { allow: ["leader"], notFound: ["departmentHead"] },
    },
  ),
  ...byRelation(
    "assignment.give",
    (world, relation) => ({
      id: randomUUID(),
      meetingId: meetingOf(world, relation).id,
      content: "月底前取得施工许可证",
      departmentId: world.home.id,
      dueOn: "2026-11-30",
    }),
    {
      own: { allow: ["departmentHead", "leader"] },
      given: { allow: ["leader"] },
      elsewhere: { allow: ["leader"], notFound: ["departmentHead"] },
    },
  ),
  ...byRelation(
    "assignment.report",
    (world, relation) => ({ id: assignmentOf(world, relation).id, version: 1, result: "已取得许可证" }),
    {
      officer: { allow: ["officer", "departmentHead"], notFound: ["reviewer", "landManager"] },
      department: { allow: ["officer", "departmentHead", "statistician", "reviewer", "landManager"] },
      elsewhere: { allow: [], notFound: notAsked },
    },
  ),
  ...byRelation(
    "assignment.close",
    (world, relation) => ({ id: assignmentOf(world, relation).id, version: 1 }),
    byLeaders,
  ),
  ...byRelation("assignment.sendBack", decided, byLeaders),
  ...byRelation("assignment.cancel", decided, byLeaders),
];
