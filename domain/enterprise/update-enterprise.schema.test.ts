import { expect, test } from "vitest";
import { enterpriseContradictions, updateEnterpriseInput } from "./update-enterprise.schema";

const base = { id: "0198d6c0-0000-7000-8000-000000000001", version: 1 };
const problemOf = (values: object) => {
  const result = updateEnterpriseInput.safeParse({ ...base, ...values });
  return result.success ? null : result.error.issues[0]?.message;
};

test.each([
  [{ highTechCertificateNo: " gr202512000123 " }, null],
  [{ highTechCertificateNo: "GR2025" }, "证书编号为两位字母加 12 位数字，如 GR202512000123"],
  [{ establishedOn: "1956-03-01" }, null],
  [{ establishedOn: "1899-12-31" }, "成立日期超出范围"],
  [{ establishedOn: "2025-02-29" }, "日期应为 2026-11-23 这样的格式"],
  [{ staffCount: 1.5 }, "从业人数填整数"],
  [{ staffCount: -1 }, "从业人数不能为负"],
  [{ name: " " }, "填写企业名称"],
  [{ uscc: "91120118MA06ABCDXM" }, null],
  [{ uscc: "91310115MA1G4L1WXK", usccOverrideReason: "执照原件核对一致" }, null],
  [{ uscc: null, address: null }, null],
])("%j: %s", (values, expected) => {
  expect(problemOf(values)).toBe(expected);
});

test("a code that fails its check is kept only against a reason", () => {
  expect(problemOf({ uscc: "91310115MA1G4L1WXK" })).toMatch(/第 18 位|校验码|第 17 位/);
});

const plain = {
  registeredCapitalFen: null,
  paidInCapitalFen: null,
  establishedOn: null,
  highTechCertificateNo: null,
  highTechExpiresOn: null,
};

test.each([
  [{}, []],
  [{ registeredCapitalFen: 100, paidInCapitalFen: 100 }, []],
  [{ registeredCapitalFen: 100, paidInCapitalFen: 101 }, ["paidInCapitalFen"]],
  [{ paidInCapitalFen: 101 }, []],
  [{ establishedOn: "2026-11-23" }, []],
  [{ establishedOn: "2026-11-24" }, ["establishedOn"]],
  [{ highTechCertificateNo: "GR202512000123" }, ["highTechExpiresOn"]],
  [{ highTechCertificateNo: "GR202512000123", highTechExpiresOn: "2028-12-01" }, []],
])("%j contradicts itself in %j", (values, fields) => {
  expect(Object.keys(enterpriseContradictions({ ...plain, ...values }, "2026-11-23"))).toEqual(fields);
});
