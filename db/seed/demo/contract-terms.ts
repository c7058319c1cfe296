import type { agreements } from "@/db/schema";
import { addMonths, isoDate, yearOf } from "@/domain/calendar/date";
import { fenPerWan } from "@/domain/money/fen";
import type { Candidate } from "./candidate";
import type { Parties } from "./parties";
import type { ProjectRow } from "./project-row";
import { createRandom } from "./random";

type AgreementRow = typeof agreements.$inferInsert;

const park = "高新产业园管理委员会";

const phases = [
  "一次规划、一次建成",
  "分两期实施：一期建成后 12 个月内启动二期",
  "一期建设厂房与首条产线，二期扩建研发楼",
] as const;

const breaches = [
  "逾期 6 个月未开工的，管委会可解除合同；投资强度、税收连续两年达不到承诺八成的，按差额补足。",
  "未按约定期限开工、竣工的，每逾期一日按约定标准支付违约金；逾期一年以上的，协商收回用地。",
  "达产后年税收低于承诺七成的，投资方提交整改计划，次年仍不达标的按合同约定处理。",
] as const;

const events = ["线上签约", "园区现场签约", "春季集中签约", "秋季集中签约", "京津冀产业对接会签约"] as const;

type ContractChapter = { candidate: Candidate; project: ProjectRow } & Pick<Parties, "investor">;

/** What each formal contract states: the dates planned with the investor and a little less than was hoped for. */
export function withTerms<Row extends AgreementRow>(rows: readonly Row[], chapter: ContractChapter): Row[] {
  const { candidate, project, investor } = chapter;
  const random = createRandom(`terms ${project.code}`);
  const { sizes } = candidate;
  const productionOn = project.plannedProductionOn ? isoDate(project.plannedProductionOn) : null;
  const promised = (wan: number) => Math.round(wan * 0.95) * fenPerWan;
  return rows.map((row) => {
    if (row.kind !== "formal") return row;
    return {
      ...row,
      partyA: park,
      partyB: investor.name,
      phases: random.pick(phases),
      agreedStartOn: project.plannedStartOn ?? null,
      agreedCompletionOn: project.plannedCompletionOn ?? null,
      agreedProductionOn: productionOn,
      agreedCapacityOn: productionOn && addMonths(productionOn, 12),
      promisedIntensityWanPerMu:
        sizes.landMu === null ? null : ((sizes.fixedWan * 0.95) / sizes.landMu).toFixed(2),
      promisedOutputFen: promised(sizes.outputWan),
      promisedTaxFen: promised(sizes.taxWan),
      breachTerms: random.pick(breaches),
      signingEvent: `${yearOf(isoDate(row.signedOn))} 年${random.pick(events)}`,
    };
  });
}
