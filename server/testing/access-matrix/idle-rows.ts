import { randomUUID } from "node:crypto";
import { byRelation, flat, type MatrixRow } from "./matrix";
import type { World } from "./world";

const readers = ["officer", "departmentHead", "leader", "landManager"] as const;
const writer = ["landManager"] as const;

const groundOf = (world: World, relation: string) =>
  relation === "own" ? world.idle.own : world.idle.elsewhere;

/** Officers see the land of their own projects only. */
const byProject = {
  own: { allow: readers },
  elsewhere: { allow: ["departmentHead", "leader", "landManager"], notFound: ["officer"] },
} as const;

const parcelId = (world: World) => world.idle.own.parcelId;
const key = (world: World) => ({ id: world.idle.own.caseId, version: 1 });

const worksRows: MatrixRow[] = [
  flat("idleLand.recordStop", writer, (world) => ({ parcelId: parcelId(world), stoppedOn: "2026-06-01" })),
  flat("idleLand.endStop", writer, (world) => ({
    id: world.idle.stopId,
    version: 1,
    resumedOn: "2026-06-01",
  })),
  flat("idleLand.recordProgress", writer, (world) => ({
    parcelId: parcelId(world),
    asOfOn: "2026-10-31",
    startedSqm: "100",
  })),
  flat("idleLand.recordHindrance", writer, (world) => ({
    parcelId: parcelId(world),
    cause: "planChanged",
    startedOn: "2026-06-01",
  })),
  flat("idleLand.endHindrance", writer, (world) => ({
    id: world.idle.hindranceId,
    version: 1,
    endedOn: "2026-06-01",
  })),
  flat("idleLand.recordDisposal", writer, (world) => ({
    parcelId: world.idle.freeParcelId,
    way: "extension",
    agreedOn: "2026-10-08",
    newStartOn: "2027-06-01",
  })),
];

const caseRows: MatrixRow[] = [
  ...byRelation("idleCase.get", (world, relation) => ({ id: groundOf(world, relation).caseId }), byProject),
  flat("idleCase.open", writer, (world) => ({ id: randomUUID(), parcelId: world.idle.freeParcelId })),
  flat("idleCase.check", writer, (world) => ({
    ...key(world),
    checkedOn: "2026-11-10",
    causeKind: "enterprise",
    causes: ["fundsShort"],
    causeNote: "融资推迟",
    statement: "计划明年动工",
  })),
  flat("idleCase.transfer", writer, (world) => ({
    ...key(world),
    transferredOn: "2026-11-12",
    transferNo: "高新土函〔2026〕12号",
  })),
  flat("idleCase.recordStep", writer, (world) => ({
    ...key(world),
    to: "investigated",
    takenOn: "2026-11-12",
    documentNo: "调〔2026〕1号",
  })),
  flat("idleCase.close", writer, (world) => ({
    ...key(world),
    closedOn: "2026-11-12",
    closeNote: "补录动工日期",
  })),
  ...byRelation(
    "idleCase.serve",
    (world) => ({ ...key(world), stepId: world.idle.own.stepId, servedOn: "2026-11-12" }),
    // A step of the park is served to nobody.
    { own: { allow: [], notFound: writer } },
  ),
];

const paperRows: MatrixRow[] = [
  flat("idleTemplate.list", readers),
  flat("idleTemplate.history", readers, () => ({ code: "determination" })),
  flat("idleTemplate.update", writer, () => ({
    code: "determination",
    revision: 0,
    body: "# 认定书",
    reason: "调整样式",
  })),
  ...byRelation(
    "idleDocument.get",
    (world, relation) => ({ caseId: groundOf(world, relation).caseId, code: "determination" }),
    byProject,
  ),
  flat("idleDocument.save", writer, (world) => ({
    caseId: world.idle.own.caseId,
    code: "determination",
    version: 0,
    body: "# 认定书",
  })),
];

export const idleRows: MatrixRow[] = [
  flat("idleLand.list", readers),
  flat("idleLand.sheet", readers),
  flat("idleLand.export", readers),
  flat("idleLand.get", readers, (world) => ({ parcelId: parcelId(world) })),
  ...worksRows,
  ...caseRows,
  ...paperRows,
];
