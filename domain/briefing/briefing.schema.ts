import { z } from "zod";
import { amountFigure, projectFigure } from "../cockpit/figure";
import { signedKinds } from "../cockpit/overview.schema";
import { findingKinds } from "../idle-land/finding";
import { parcelFilter } from "../land/parcel.schema";
import { assignmentSums } from "../meeting/meeting.schema";
import { projectFilter } from "../project/project-filter.schema";
import { stages } from "../project/stage";
import { fenSumField, idField, monthField } from "../shared/fields";

export const briefingInput = z.object({ departmentId: idField.optional() });

const bp = z.number().int();

/** A number of projects with the filter that lists them. */
const projectCount = z.object({ count: z.number().int(), filter: projectFilter });

/** Whose hands it lies in: the person who carries the projects, or the unit a blocked step waits for. */
const holder = projectCount.extend({ name: z.string() });

export const stuckSteps = ["notRegistered", "notStarted", "notReported"] as const;
export type StuckStep = (typeof stuckSteps)[number];

const stuckStep = z.object({
  step: z.enum(stuckSteps),
  figure: projectFigure,
  owners: z.array(holder),
  /** Units that open blockers of these projects name. */
  blockers: z.array(holder),
});
export type StuckStepView = z.output<typeof stuckStep>;

const reachable = z.object({
  id: idField,
  name: z.string(),
  stage: z.enum(stages),
  remainingFen: fenSumField,
  probabilityBp: bp,
  expectedFen: fenSumField,
});

const parcelSum = z.object({ count: z.number().int(), areaSqm: z.string(), filter: parcelFilter });

export const lateStart = z.object({
  projectId: idField,
  projectName: z.string(),
  parcelId: idField,
  parcelName: z.string(),
  areaSqm: z.string(),
  ownerName: z.string().nullable(),
  /** The day the contract says. */
  agreedStartOn: z.string(),
  lateDays: z.number().int(),
});

const idleSum = z.object({
  count: z.number().int(),
  areaSqm: z.string(),
  kinds: z.array(z.enum(findingKinds)),
});

/** The questions of a 调度会 in one answer; every number comes with the filter of its list. */
export const briefing = z.object({
  scope: z.enum(["park", "department"]),
  departmentName: z.string().nullable(),
  today: z.string(),
  asOfMonth: monthField,
  readAt: z.iso.datetime(),
  /** 今年到位多少、差多少、序时差几个点. */
  year: z.object({
    year: z.number().int(),
    figure: amountFigure,
    targetFen: fenSumField.nullable(),
    remainingFen: fenSumField.nullable(),
    scheduleBp: bp,
    completionBp: bp.nullable(),
    aheadBp: bp.nullable(),
    neededPerMonthFen: fenSumField.nullable(),
  }),
  /** 还差的钱在哪几个项目里、有多大把握. */
  gap: z.object({
    untilMonth: monthField,
    projects: projectCount,
    expectedFen: fenSumField,
    p10Fen: fenSumField,
    p90Fen: fenSumField,
    reachBp: bp.nullable(),
    topThreeBp: bp,
    top: z.array(reachable),
  }),
  signed: z.array(z.object({ kind: z.enum(signedKinds), figure: amountFigure })),
  stuck: z.array(stuckStep),
  notFollowed: z.object({ days: z.number().int(), figure: projectFigure }),
  /** 评审超时在哪个部门. */
  overdueReviews: z.object({
    all: projectCount,
    departments: z.array(holder),
  }),
  land: z.object({
    /** 净地 nobody has put a project on. */
    free: parcelSum,
    ready: parcelSum,
    top: z.array(z.object({ id: idField, name: z.string(), areaSqm: z.string() })),
    /** Land asked for by projects from 在谈 to 签约 that have no parcel yet. */
    needed: projectCount.extend({ areaSqm: z.string() }),
  }),
  lateStarts: z.object({ all: projectCount, top: z.array(lateStart) }),
  /** Flags over the whole park's supplied land; null for who does not read them. */
  idleLand: z.object({ overdue: idleSum, suspected: idleSum, withoutCase: z.number().int() }).nullable(),
  /** The last meeting up to today, as far as the reader sees it. */
  lastMeeting: z
    .object({ id: idField, title: z.string(), heldOn: z.string(), sums: assignmentSums })
    .nullable(),
  /** 谁谈得多、谁签得多, of the year. */
  talkers: z.array(holder),
  signers: z.array(z.object({ name: z.string(), figure: amountFigure })),
});
export type Briefing = z.output<typeof briefing>;
