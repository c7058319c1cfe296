import { expect, it } from "vitest";
import { promisesOf } from "./promises";

const nothing = {
  agreedStartOn: null,
  agreedCompletionOn: null,
  agreedProductionOn: null,
  agreedCapacityOn: null,
  promisedOutputFen: null,
  promisedTaxFen: null,
};
const unreached = {
  startedOn: null,
  completedOn: null,
  inProductionOn: null,
  atCapacityOn: null,
  annualOutputFen: null,
  annualTaxFen: null,
};
const words = (contract: Partial<typeof nothing> | object, reached: object = {}) =>
  promisesOf({ ...nothing, ...contract }, { ...unreached, ...reached }, "2026-11-23").map(
    ({ verdict }) => verdict?.words,
  );

it("leaves out what nobody promised", () => {
  expect(words({})).toEqual([]);
});

it("says how dates were kept, are late, or lie ahead", () => {
  const promised = {
    agreedStartOn: "2026-11-20",
    agreedCompletionOn: "2026-11-20",
    agreedProductionOn: "2026-11-25",
  };
  expect(words(promised, { startedOn: "2026-11-19" })).toEqual(["按期", "逾期 3 天", "还有 2 天"]);
  expect(words({ agreedStartOn: "2026-11-20" }, { startedOn: "2026-11-22" })).toEqual(["晚 2 天"]);
});

it("compares yearly figures only where there are some, and never rounds up to kept", () => {
  const promised = { promisedOutputFen: 1_000, promisedTaxFen: 1_000 };
  expect(words(promised)).toEqual([undefined, undefined]);
  expect(words(promised, { annualOutputFen: 999, annualTaxFen: 1_000 })).toEqual(["兑现 99%", "已兑现"]);
});
