import type { countingRulings } from "@/db/schema";
import type { Stage } from "@/domain/project/stage";
import { hasReached } from "@/domain/project/stage-order";
import { userId } from "./office";

type ProjectRow = { id?: string | undefined; stage: Stage; standing?: string | undefined };
type RulingRow = typeof countingRulings.$inferInsert;

const said = [
  {
    measure: "fundsInPlace",
    ruleId: "RULED_PARTIAL",
    shareBp: 6_000,
    reason: "股权结构中市内国资平台占 40%，按 2026 年第三季度调度会纪要，到位资金按 60% 计入",
    decidedOn: "2026-10-15",
  },
  {
    measure: "fundsInPlace",
    ruleId: "RULED_RELOCATION",
    shareBp: 0,
    reason: "主要设备由市内旧厂区搬入，经实地核查不属于新增投资",
    decidedOn: "2026-11-05",
  },
  {
    measure: "agreedInvestment",
    ruleId: "RULED_IN",
    shareBp: 10_000,
    reason: "投资方注册地在市内，出资全部来自北京母公司，附出资证明，协议额予以计入",
    decidedOn: "2026-09-18",
  },
] as const satisfies readonly Partial<RulingRow>[];

const ended = {
  endedAt: "2026-11-10T02:10:00.000Z",
  endReason: "母公司出资证明已过期，改按口径规则办理",
};

/** What the statistician decided of single projects before their money: one in part, one not at all, one ended. */
export function ruleOn(projects: readonly ProjectRow[]): RulingRow[] {
  const signed = projects.filter(
    ({ stage, standing }) => stage === "S2" || (stage === "D1" && (standing ?? "normal") === "normal"),
  );
  const decider = userId("heyunqi");
  return said.flatMap((ruling, index) => {
    const project = signed[index * 2 + 1];
    if (!project?.id || !hasReached(project.stage, "S2")) return [];
    const at = `${ruling.decidedOn}T02:30:00.000Z`;
    const end = ruling.ruleId === "RULED_IN" ? { ...ended, endedBy: decider } : {};
    return [
      {
        ...ruling,
        ...end,
        projectId: project.id,
        decidedBy: decider,
        isDemo: true,
        createdAt: at,
        updatedAt: at,
      },
    ];
  });
}
