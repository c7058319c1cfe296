import { expect, test } from "vitest";
import { readBenefitSheet } from "./benefit-table";

const lines = (text: string) => {
  const sheet = readBenefitSheet(text);
  if (sheet.kind !== "lines") throw new Error("no heading");
  return sheet.lines;
};

test("a sheet from Excel, columns in any order, unknown ones passed over", () => {
  const [line] = lines(
    "序号\t地块编号\t企业名称\t实缴税金（万元）\t从业人员\t自有用地（㎡）\tCOD排放(千克)\t规上\n1\tDK-7\t恒达\t1,234.5\t210\t20000\t0\t是",
  );
  expect(line?.row).toEqual({
    enterprise: "恒达",
    place: "DK-7",
    figures: {
      taxFen: 1_234_500_000,
      employees: 210,
      ownSqm: "20000.00",
      codKg: "0.00",
      isAboveScale: true,
      isObsoleteIndustry: false,
    },
  });
});

test("an empty cell is not reported; zero is", () => {
  const [line] = lines("企业,地块编号,税收,用水量\n恒达,DK-7,,0");
  expect(line?.row?.figures.taxFen).toBeUndefined();
  expect(line?.row?.figures.waterT).toBe("0.00");
});

test("each line says what is wrong with it", () => {
  const found = lines(
    "企业,地块编号,税收,从业人员,规上,停产日期,租出用地\n,DK-7,1,1,是,,\n恒达,,约 5,1.5,也许,去年,-1\n恒达,DK-7,1,1,否,2025/3/1,",
  );
  expect(found.map(({ problems }) => Object.keys(problems))).toEqual([
    ["enterprise"],
    ["taxFen", "employees", "isAboveScale", "stoppedOn", "leasedOutSqm", "place"],
    [],
  ]);
  expect(found[2]?.row?.figures.stoppedOn).toBe("2025-03-01");
});

test("without a heading nothing is guessed", () => {
  expect(readBenefitSheet("恒达,DK-7,1")).toEqual({ kind: "noHeading" });
});
