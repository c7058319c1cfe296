import type { Provision } from "@/domain/idle-land/basis";
import type {
  ComputedDate,
  FindingInput,
  Handling,
  IdleLandFinding,
  MissingInput,
} from "@/domain/idle-land/finding";
import type { Remark, RemarkCode } from "@/domain/idle-land/remark";
import type { StartBasis } from "@/domain/idle-land/start-by";
import type { Ground } from "@/domain/idle-land/thresholds";
import { area } from "@/domain/land/area";
import { formatSqm } from "@/lib/format/area";
import { formatAmount } from "@/lib/format/money";

const measures = "《闲置土地处置办法》";

/** Each provision by name, with what it says in the office's own words. */
export const provisionText: Record<Provision, { name: string; says: string }> = {
  "m2.1": { name: `${measures}第二条第一款`, says: "超过约定的动工开发日期满一年未动工开发" },
  "m2.2": {
    name: `${measures}第二条第二款`,
    says: "已动工，但已动工面积不足应动工面积三分之一，或者已投资额不足总投资额百分之二十五，且中止开发建设满一年",
  },
  m8: { name: `${measures}第八条`, says: "政府、政府有关部门的行为或者不可抗力造成动工迟延的情形" },
  "m8.1": { name: `${measures}第八条第一项`, says: "未按约定的期限、条件交付土地" },
  m12: { name: `${measures}第十二条`, says: "协商选择处置方式；除协议有偿收回外，动工日期重新起算" },
  "m12.1": { name: `${measures}第十二条第一项`, says: "延长动工开发期限，最长不超过一年" },
  "m12.3": { name: `${measures}第十二条第三项`, says: "政府安排临时使用，最长不超过两年" },
  "m12.4": { name: `${measures}第十二条第四项`, says: "协议有偿收回" },
  m13: { name: `${measures}第十三条`, says: "协商一致后拟订处置方案" },
  "m14.1": {
    name: `${measures}第十四条第一项`,
    says: "未动工满一年，按土地出让或者划拨价款的百分之二十征缴土地闲置费",
  },
  "m14.2": { name: `${measures}第十四条第二项`, says: "未动工满两年，无偿收回国有建设用地使用权" },
  m22: { name: `${measures}第二十二条`, says: "没有约定动工日期的，以实际交付土地之日起一年为动工开发日期" },
  m24: {
    name: `${measures}第二十四条`,
    says: "闲置期间不受理新的用地申请，不办理转让、出租、抵押和变更登记",
  },
  m30: { name: `${measures}第三十条`, says: "动工开发的标准；已投资额、总投资额均不含土地价款和税费" },
  civilCode201: { name: "《民法典》第二百零一条", says: "按年计算期间的，开始的当日不计入" },
  civilCode202: {
    name: "《民法典》第二百零二条",
    says: "到期月的对应日为最后一日；没有对应日的，月末日为最后一日",
  },
};

export const startBasisText: Record<StartBasis, string> = {
  agreed: "合同约定",
  deliveryPlusYear: "合同未约定，按实际交地之日起一年",
  extended: "补充协议延长",
  renewed: "按第十二条处置后重新约定",
};

const groundText: Record<Ground, string> = {
  area: "已动工面积不足三分之一",
  investment: "已投资额不足百分之二十五",
};

export const missingInputText: Record<MissingInput, string> = {
  startDate: "约定动工日期和实际交地日期都没有登记",
  newStartDate: "处置协议没有载明新的动工日期",
  startedOn: "台账为已动工，但没有登记第三十条意义上的动工日期",
  areaToStart: "应动工面积",
  areaStarted: "已动工面积",
  totalInvestment: "总投资额（不含土地价款和税费）",
  invested: "已投资额（不含土地价款和税费）",
  price: "土地出让或者划拨价款",
};

export const inputLabel: Record<FindingInput["key"], string> = {
  agreedStartOn: "约定动工日期",
  agreedDeliveryOn: "约定交地日期",
  deliveredOn: "实际交地日期",
  startedOn: "实际动工日期",
  completedOn: "竣工日期",
  stoppedOn: "中止日期",
  disposalOn: "处置协议日期",
  newStartOn: "协议约定的新动工日期",
  areaToStart: "应动工面积",
  areaStarted: "已动工面积",
  totalInvestment: "总投资额（净）",
  invested: "已投资额（净）",
  price: "土地价款",
};

export function inputValue(input: FindingInput): string {
  if (input.type === "date") return input.value;
  if (input.type === "area") return `${formatSqm(area(input.value))} ㎡`;
  return formatAmount(input.value);
}

export const dateLabel: Record<ComputedDate["key"], string> = {
  startIn90: "前 90 天",
  startIn30: "前 30 天",
  startBy: "应动工日期",
  late180: "逾期 180 天",
  late330: "逾期 330 天",
  yearEndsOn: "满一年末日",
  suspectedFrom: "疑似起算日",
  twoYearsEndOn: "满两年末日",
  twoYearsFrom: "满两年次日",
  stop300: "中止满 300 天",
  stopYearEndsOn: "满一年末日",
  stopSuspectedFrom: "疑似起算日",
};

const handlingSays: Record<Handling["kind"], string> = {
  negotiate: "由主管部门与使用权人协商，按第十二条、第十三条选择处置方式",
  fee: "按第十四条第一项征缴土地闲置费，金额为土地价款的 20%",
  recovery: "按第十四条第二项无偿收回",
};

const providedText = {
  enterprise: "经主管部门查明属企业原因的，",
  government: "经主管部门查明属第八条所列原因的，",
};

/** One branch the law leaves open, in a sentence that decides nothing. */
export function describeHandling({ kind, provided, feeFen }: Handling): string {
  const fee =
    kind !== "fee"
      ? ""
      : feeFen === null
        ? "（缺土地价款，暂不能测算）"
        : `，测算参考 ${formatAmount(feeFen)}`;
  return `${provided ? providedText[provided] : ""}${handlingSays[kind]}${fee}。`;
}

type Says = (remark: { on: string; days: number }) => string;

const remarkSays: Record<RemarkCode, Says> = {
  lateDelivery: ({ on, days }) => `交地晚于约定的 ${on}，迟 ${days} 天，属第八条第一项的线索`,
  notDelivered: ({ on, days }) => `约定 ${on} 交地，至今没有交地记录，已 ${days} 天，属第八条第一项的线索`,
  startedBeforeDelivery: ({ on }) => `登记的动工日期 ${on} 早于交地日期，请核对`,
  startDatedLater: ({ on }) => `登记的动工日期 ${on} 晚于今天，按未动工计算`,
  startedLate: ({ on, days }) => `动工晚于应动工日期 ${on}，迟 ${days} 天，违约责任依合同处理`,
  startedAfterFullYear: ({ on, days }) =>
    `动工晚于应动工日期 ${on} 超过一年，迟 ${days} 天，请核对此前是否已移送`,
  stopWithoutStart: () => "登记了中止建设，但没有动工日期，按未动工计算，请核对",
  stopBeforeStart: ({ on }) => `${on} 的中止早于动工日期，没有计入，请核对`,
  stopReversed: ({ on }) => `${on} 的中止，恢复日期早于中止日期，没有计入，请核对`,
  stoppedAYearBefore: ({ on, days }) => `${on} 起曾中止 ${days} 天，超过一年，后已恢复建设`,
  extensionTooLong: ({ on }) => `补充协议延长超过一年，按上限计到 ${on}，请核对`,
  temporaryUseTooLong: ({ on }) => `临时使用超过两年，上限为 ${on}，请核对`,
  renewedWithoutDate: ({ on }) => `${on} 的处置协议没有载明新的动工日期`,
  paidRecoveryAgreed: ({ on }) => `${on} 已达成协议有偿收回，动工日期不重新起算`,
  governmentTime: ({ on, days }) =>
    `应动工日期之后，登记的政府原因或者不可抗力共 ${days} 天；如予扣除，满一年的最后一日为 ${on}，由主管部门判断`,
  areaStartedOverTotal: () => "已动工面积大于应动工面积，请核对",
  investedOverTotal: () => "已投资额大于总投资额，请核对",
  investmentNotPositive: () => "扣除土地价款和税费后总投资额或者已投资额不是正数，不能判断，请核对",
};

export const describeRemark = ({ code, on, days }: Remark): string =>
  remarkSays[code]({ on: on ?? "", days: days ?? 0 });

const dateIn = (finding: IdleLandFinding, key: ComputedDate["key"]) =>
  finding.dates.find((date) => date.key === key)?.on ?? "";

function aboutStart(finding: IdleLandFinding): string {
  const days = finding.days ?? 0;
  const basis = finding.startBasis ? startBasisText[finding.startBasis] : "";
  const by = `应动工日期 ${dateIn(finding, "startBy")}（${basis}）`;
  if (finding.kind === "normal" || finding.kind === "warning")
    return days === 0 ? `${by}，今天到期，尚未动工。` : `${by}，还有 ${-days} 天，尚未动工。`;
  const late = `${by}，已逾期 ${days} 天未动工`;
  if (finding.kind === "overdue")
    return `${late}；到 ${dateIn(finding, "yearEndsOn")} 满一年，${dateIn(finding, "suspectedFrom")} 起疑似闲置。`;
  return `${late}，${dateIn(finding, "yearEndsOn")} 已满一年，自 ${dateIn(finding, "suspectedFrom")} 起疑似闲置。`;
}

function aboutStop(finding: IdleLandFinding): string {
  const stopped = finding.inputs.find(({ key }) => key === "stoppedOn")?.value ?? "";
  const grounds = finding.grounds.map((ground) => groundText[ground]).join("，且");
  const since = `${stopped} 起中止建设，已 ${finding.days ?? 0} 天`;
  if (finding.kind === "suspectedStopped")
    return `${since}，满一年；${grounds}，自 ${dateIn(finding, "stopSuspectedFrom")} 起疑似闲置。`;
  if (finding.kind === "inputsMissing") return `${since}，满一年；缺少面积或者投资数据，不能判断。`;
  if (grounds) return `${since}；${grounds}，${dateIn(finding, "stopSuspectedFrom")} 起疑似闲置。`;
  return finding.missing.length > 0
    ? `${since}；${dateIn(finding, "stopYearEndsOn")} 满一年，须先补齐面积和投资数据。`
    : `${since}；面积和投资都不低于法定比例，不属闲置情形。`;
}

/** The flag in a sentence or two, as the park says it: 疑似, never 认定. */
export function describeFinding(finding: IdleLandFinding): string {
  if (finding.phase === "stopped") return aboutStop(finding);
  if (finding.phase === "completed") return "已竣工，不属闲置情形。";
  if (finding.phase === "building")
    return finding.kind === "normal"
      ? "已动工，没有中止建设的记录。"
      : "台账为已动工，缺少动工日期，不能核对。";
  return finding.kind === "inputsMissing" ? "缺少应动工日期，不能判断。" : aboutStart(finding);
}

/** The suspected case in the words of Art. 2. */
export function suspicionText(finding: IdleLandFinding): string {
  if (finding.kind === "suspectedNotStarted") return "超过约定的动工开发日期满一年未动工开发";
  if (finding.kind !== "suspectedStopped") return "";
  return `已动工开发，${finding.grounds.map((ground) => groundText[ground]).join("，且")}，中止开发建设满一年`;
}

/** The provisions of a finding by name, without repeating the instrument's. */
export const provisionNames = (provisions: readonly Provision[]): string =>
  provisions
    .map((provision) => provisionText[provision].name)
    .map((name, index) => (index === 0 ? name : name.replace(measures, "")))
    .join("、");
