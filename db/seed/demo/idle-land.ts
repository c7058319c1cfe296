import type {
  idleCaseSteps,
  idleCases,
  parcelDisposals,
  parcelHindrances,
  parcelProgress,
  parcelStops,
  parcels,
} from "@/db/schema";
import { addDays, addMonths, addYears, type IsoDate } from "@/domain/calendar/date";
import type { IdleSceneKey } from "./idle-scenes";

type ParcelFacts = Partial<typeof parcels.$inferInsert>;
type Row<Table extends { $inferInsert: object }> = Omit<Table["$inferInsert"], "id" | "parcelId" | "isDemo">;

/** What is written down of one scene's land. */
export type WatchedGround = {
  facts: ParcelFacts;
  stops?: Row<typeof parcelStops>[];
  progress?: Row<typeof parcelProgress>;
  hindrances?: Row<typeof parcelHindrances>[];
  disposals?: Row<typeof parcelDisposals>[];
  /** The case as it stands; the finding is the engine's, on the day it was opened. */
  story?: CaseStory;
};

type Step = Omit<typeof idleCaseSteps.$inferInsert, "id" | "caseId" | "isDemo" | "fromState">;
export type CaseStory = {
  foundOn: IsoDate;
  values: Partial<typeof idleCases.$inferInsert>;
  steps: readonly Step[];
};

const wan = (count: number) => count * 1_000_000;

/** A contract with the days that usually go with it: delivered half a year before the agreed start. */
const contract = (agreedStartOn: IsoDate, priceWan: number): ParcelFacts => ({
  agreedStartOn,
  agreedDeliveryOn: addMonths(agreedStartOn, -7),
  deliveredOn: addMonths(agreedStartOn, -7),
  agreedCompletionOn: addYears(agreedStartOn, 2),
  dealPriceFen: wan(priceWan),
  supplyMethod: "publicOffer",
});

const step = (toState: Step["toState"], takenOn: IsoDate, values: Partial<Step> = {}): Step => ({
  toState,
  takenOn,
  ...values,
});

/** Two years over; handed to the authority, which has sent its notice. */
function recovery(today: IsoDate): WatchedGround {
  const start = addDays(addYears(today, -2), -20);
  const foundOn = addDays(today, -150);
  const [checkedOn, transferredOn, noticeOn] = [
    addDays(foundOn, 12),
    addDays(foundOn, 25),
    addDays(today, -18),
  ];
  const values = {
    state: "investigated" as const,
    causeKind: "enterprise" as const,
    causes: ["fundsShort", "marketChanged"],
    causeNote: "主要客户订单减少，企业暂停扩产，桩基未进场，现场仅有围挡。",
    statement: "企业书面说明：受订单影响资金未落实，请求延期，未提供新的动工计划。",
    measure: "移送规划资源部门，同步对接有意向的在谈项目",
    checkedOn,
    transferNo: `高新土函〔${transferredOn.slice(0, 4)}〕12号`,
    transferredOn,
  };
  const steps = [
    step("suspected", foundOn),
    step("checked", checkedOn),
    step("transferred", transferredOn, { documentNo: values.transferNo, dueOn: addDays(transferredOn, 30) }),
    step("investigated", noticeOn, {
      documentNo: `静规资调〔${noticeOn.slice(0, 4)}〕3号`,
      servedOn: addDays(noticeOn, 2),
      dueOn: addDays(noticeOn, 32),
    }),
  ];
  return { facts: contract(start, 2680), story: { foundOn, values, steps } };
}

/** The pipes had to be moved: a cause of Art. 8, checked by the park. */
function lateDelivery(today: IsoDate): WatchedGround {
  const start = addDays(addYears(today, -1), -110);
  const facts = contract(start, 2140);
  const due = addMonths(start, -7);
  const deliveredOn = addDays(due, 240);
  const foundOn = addDays(today, -60);
  const values = {
    state: "checked" as const,
    causeKind: "government" as const,
    causes: ["landNotDelivered"],
    causeNote: "红线内高压线和给水管迁改晚于约定，交地迟延。",
    statement: "企业书面说明：图审已完成，具备施工条件后四个月内可动工。",
    measure: "商规划资源部门按第十二条延长动工期限",
    checkedOn: addDays(foundOn, 9),
  };
  return {
    facts: { ...facts, agreedDeliveryOn: due, deliveredOn },
    hindrances: [
      {
        cause: "landNotDelivered",
        startedOn: due,
        endedOn: deliveredOn,
        documentNo: "管线迁改协调纪要第 4 期",
      },
    ],
    story: { foundOn, values, steps: [step("suspected", foundOn), step("checked", values.checkedOn)] },
  };
}

/** Extended under Art. 12(1) in a case that is closed. */
function extended(today: IsoDate): WatchedGround {
  const start = addMonths(addYears(today, -2), 2);
  const foundOn = addDays(addYears(start, 1), 10);
  const agreedOn = addDays(foundOn, 130);
  const closedOn = addDays(agreedOn, 20);
  const newStartOn = addDays(addYears(agreedOn, 1), -10);
  const values = {
    state: "closed" as const,
    causeKind: "enterprise" as const,
    causes: ["proceduresLate"],
    causeNote: "注册检验用房方案两次调整，规划许可办理滞后。",
    statement: "企业书面说明并承诺新的动工日期。",
    measure: "按第十二条第一项延长动工期限，签订补充协议",
    checkedOn: addDays(foundOn, 8),
    transferNo: `高新土函〔${foundOn.slice(0, 4)}〕7号`,
    transferredOn: addDays(foundOn, 15),
    closedOn,
    closeNote: "已签补充协议，动工日期重新起算",
  };
  const steps = [
    step("suspected", foundOn),
    step("checked", values.checkedOn),
    step("transferred", values.transferredOn, { documentNo: values.transferNo }),
    step("investigated", addDays(foundOn, 40), {
      documentNo: "静规资调〔1〕号",
      servedOn: addDays(foundOn, 42),
    }),
    step("determined", addDays(foundOn, 80), {
      documentNo: "静规资认〔1〕号",
      servedOn: addDays(foundOn, 82),
    }),
    step("planned", addDays(foundOn, 95), { detail: { outcome: "extension" } }),
    step("approved", addDays(foundOn, 120), { documentNo: "静海政批〔1〕号" }),
    step("executed", agreedOn, { detail: { newStartOn } }),
    step("settled", addDays(agreedOn, 10)),
    step("closed", closedOn, { note: values.closeNote }),
  ];
  return {
    facts: contract(start, 1560),
    disposals: [{ way: "extension", agreedOn, newStartOn, documentNo: "补充协议（延期）" }],
    story: { foundOn, values, steps },
  };
}

const started = (on: IsoDate, priceWan: number): ParcelFacts => ({
  ...contract(addDays(on, 15), priceWan),
  startedOn: on,
});

type Sums = { totalWan: number; totalLandWan: number; doneWan: number };

const progress = (asOfOn: IsoDate, [requiredSqm, startedSqm]: [number, number], sums: Sums) => ({
  asOfOn,
  requiredSqm: requiredSqm.toFixed(2),
  startedSqm: startedSqm.toFixed(2),
  totalInvestmentFen: wan(sums.totalWan),
  totalLandAndTaxFen: wan(sums.totalLandWan),
  investedFen: wan(sums.doneWan),
  investedLandAndTaxFen: wan(sums.totalLandWan),
  source: "监理月报，现场核实",
});

/** Stopped a year ago with less than a third of the area started; a clue without its check yet. */
function stoppedByArea(today: IsoDate): WatchedGround {
  const stoppedOn = addDays(addYears(today, -1), -25);
  const foundOn = addDays(today, -12);
  return {
    facts: started(addYears(today, -2), 4320),
    stops: [{ stoppedOn, note: "总包撤场，现场仅留守人员" }],
    progress: progress(addDays(today, -30), [42_000, 9_800], {
      totalWan: 26_000,
      totalLandWan: 4_450,
      doneWan: 11_200,
    }),
    story: { foundOn, values: { state: "suspected" }, steps: [step("suspected", foundOn)] },
  };
}

const grounds: Record<IdleSceneKey, (today: IsoDate) => WatchedGround> = {
  onTime: (today) => ({ facts: contract(addDays(today, 200), 1980) }),
  soon: (today) => ({ facts: contract(addDays(today, 25), 1730) }),
  late: (today) => ({ facts: contract(addDays(today, -190), 2510) }),
  fee: (today) => ({ facts: contract(addDays(addYears(today, -1), -35), 3200) }),
  recovery,
  lateDelivery,
  stoppedByArea,
  stoppedByInvestment: (today) => ({
    facts: started(addYears(today, -3), 2460),
    stops: [
      { stoppedOn: addYears(today, -2), resumedOn: addDays(addYears(today, -2), 60), note: "冬季停工" },
      { stoppedOn: addDays(addYears(today, -1), -80), note: "主体封顶前停工，未恢复" },
    ],
    progress: progress(addDays(today, -30), [26_000, 12_000], {
      totalWan: 18_000,
      totalLandWan: 2_500,
      doneWan: 6_100,
    }),
  }),
  stoppedLately: (today) => ({
    facts: started(addMonths(today, -20), 1890),
    stops: [{ stoppedOn: addDays(today, -320), note: "资金紧张暂停" }],
  }),
  extended,
  undated: () => ({ facts: { dealPriceFen: wan(860), supplyMethod: "agreedGrant" } }),
  byDelivery: (today) => ({
    facts: {
      deliveredOn: addDays(addYears(today, -1), -200),
      dealPriceFen: wan(1210),
      supplyMethod: "allocation",
    },
  }),
};

/** The land of a scene on the day the story ends. */
export const groundOf = (key: IdleSceneKey, today: IsoDate): WatchedGround => grounds[key](today);
