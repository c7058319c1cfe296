import { expect, test } from "vitest";
import { isoDate } from "@/domain/calendar/date";
import {
  blocksRegistration,
  type DuplicateCandidate,
  type DuplicateLevel,
  type DuplicateReason,
  type DuplicateSubject,
  findDuplicates,
} from "@/domain/enterprise/duplicate";
import { fen } from "@/domain/money/fen";

const base: DuplicateSubject = {
  projectName: "高端减速机生产基地",
  projectCompanyUscc: null,
  superiorProjectCode: null,
  investorUscc: "91120118MA06ABCDXM",
  investorName: "天津恒远精密机械制造有限公司",
  investorGroupName: "恒远集团",
  investorFromHongKongOrTaiwan: false,
  contactPhones: ["13812341234"],
  industryCode: "3453",
  investmentFen: fen(3e10),
  createdOn: isoDate("2026-11-23"),
};

const other: DuplicateCandidate = {
  id: "candidate",
  projectName: "医用敷料项目",
  projectCompanyUscc: null,
  superiorProjectCode: null,
  investorUscc: null,
  investorName: "河北康宁医疗科技有限公司",
  investorGroupName: null,
  investorFromHongKongOrTaiwan: false,
  contactPhones: [],
  industryCode: "2770",
  investmentFen: null,
  createdOn: isoDate("2026-01-10"),
};

test.each<[string, Partial<DuplicateSubject>, DuplicateLevel | null, DuplicateReason[]]>([
  ["nothing in common", {}, null, []],
  [
    "investor and 中类 within 24 months",
    { investorUscc: base.investorUscc, industryCode: "3459", createdOn: isoDate("2024-11-23") },
    "strong",
    ["sameInvestorAndIndustry", "sameInvestor"],
  ],
  [
    "the same a day too early",
    { investorUscc: base.investorUscc, industryCode: "3459", createdOn: isoDate("2024-11-22") },
    "likely",
    ["sameInvestor"],
  ],
  ["another industry", { investorUscc: base.investorUscc }, "likely", ["sameInvestor"]],
  [
    "name equal but for its form",
    { investorName: "恒远精密机械制造（集团）股份有限公司" },
    "likely",
    ["sameInvestorName"],
  ],
  ["similar name", { investorName: "恒远精密机械制造厂" }, "likely", ["similarInvestorName"]],
  ["phone", { contactPhones: ["+86 138 1234 1234"] }, "likely", ["sameContactPhone"]],
  ["group", { investorGroupName: "恒远集团" }, "weak", ["sameGroup"]],
  [
    "project name and amount within a fifth",
    { projectName: "高端减速机生产基地二期", investmentFen: fen(2.4e10) },
    "weak",
    ["similarProjectAndAmount"],
  ],
  [
    "amount just outside",
    { projectName: "高端减速机生产基地二期", investmentFen: fen(2.4e10 - 1) },
    null,
    [],
  ],
])("%s", (_, change, level, reasons) => {
  const hits = findDuplicates(base, [{ ...other, ...change }]);
  expect(hits[0]?.level ?? null).toBe(level);
  expect(hits[0]?.reasons ?? []).toEqual(reasons);
});

test("same project company or superior code is certain", () => {
  const subject = { ...base, projectCompanyUscc: "91120223MA06ABCDX2", superiorProjectCode: "TJ-1" };
  const [company] = findDuplicates(subject, [{ ...other, projectCompanyUscc: "91120223MA06ABCDX2" }]);
  const [code] = findDuplicates(subject, [{ ...other, superiorProjectCode: "TJ-1" }]);
  expect([company?.level, code?.level]).toEqual(["certain", "certain"]);
});

test("unknown facts never match each other", () => {
  const blank = { ...other, investorName: "", projectName: "" };
  expect(findDuplicates(blank, [{ ...blank, id: "x", contactPhones: [""] }])).toEqual([]);
});

test("surest first", () => {
  const hits = findDuplicates(base, [
    { ...other, id: "weak", investorGroupName: "恒远集团" },
    { ...other, id: "strong", investorUscc: base.investorUscc, industryCode: "345" },
    { ...other, id: "likely", contactPhones: ["13812341234"] },
  ]);
  expect(hits.map((hit) => hit.id)).toEqual(["strong", "likely", "weak"]);
  expect(hits.map((hit) => blocksRegistration(hit.level))).toEqual([true, false, false]);
});
