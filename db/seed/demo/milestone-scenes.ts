import type { MilestoneCode } from "@/domain/milestone/milestone";
import type { Stage } from "@/domain/project/stage";
import type { Candidate } from "./candidate";
import { departmentId } from "./office";
import { enteredOn } from "./timeline";

/** What a project shows at the moment the story ends. */
export type Scene = (
  | { kind: "submitted" | "reviewed" | "returned"; code: "constructionStart" | "completionAcceptance" }
  | { kind: "blocked"; code: MilestoneCode; dueInDays: number }
) & {
  /** Best in 招商一部, whose people sign in first in a demonstration. */
  isForFirstTeam?: true;
};

type Told = { candidate: Candidate; projectId: string; departmentId: string };

/** One list a stage, in the order in which the longest-standing projects take the scenes. */
const scripts: Partial<Record<Stage, readonly Scene[]>> = {
  D2: [
    { kind: "blocked", code: "landContract", dueInDays: -9 },
    { kind: "submitted", code: "constructionStart", isForFirstTeam: true },
    { kind: "reviewed", code: "constructionStart" },
    { kind: "blocked", code: "environmentalApproval", dueInDays: 5 },
  ],
  B1: [{ kind: "blocked", code: "investmentRegistration", dueInDays: 12 }],
  B2: [
    { kind: "returned", code: "completionAcceptance", isForFirstTeam: true },
    { kind: "submitted", code: "completionAcceptance" },
    { kind: "reviewed", code: "completionAcceptance" },
    { kind: "blocked", code: "completionAcceptance", dueInDays: -3 },
  ],
  B3: [{ kind: "blocked", code: "pollutionPermit", dueInDays: 20 }],
};

const standsSince = ({ timeline, fate }: Candidate): string =>
  enteredOn(timeline, fate.stage) ?? timeline.endsOn;

/** Steps of the land are only held up where there is land. */
const fits = ({ sizes }: Candidate, scene: Scene): boolean =>
  sizes.landMu !== null || scene.code !== "landContract";

/** Gives each scene to a project that goes on, by id. */
export function castScenes(told: readonly Told[]): ReadonlyMap<string, Scene> {
  const scenes = new Map<string, Scene>();
  for (const [stage, script] of Object.entries(scripts)) {
    const free = told
      .filter(({ candidate: { fate } }) => fate.stage === stage && fate.standing === "normal")
      .toSorted((a, b) => (standsSince(a.candidate) < standsSince(b.candidate) ? -1 : 1));
    for (const scene of script) {
      const able = free.filter(
        ({ candidate, projectId }) => !scenes.has(projectId) && fits(candidate, scene),
      );
      const preferred =
        scene.isForFirstTeam && able.find((told) => told.departmentId === departmentId("ZS1"));
      const taker = preferred || able[0];
      if (taker) scenes.set(taker.projectId, scene);
    }
  }
  return scenes;
}
