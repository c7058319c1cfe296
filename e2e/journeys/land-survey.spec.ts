import { randomInt } from "node:crypto";
import { expect } from "@playwright/test";
import { field } from "../support/page-helpers";
import { test } from "../support/test";

const north = 4_309_200;

/** 200 × 150 m with a hole of 40 × 30 m: 28,800 ㎡, in the format of 报部 files, east of everything the demo has. */
const surveyOf = (code: string, east: number, statedHa = "2.8800"): Buffer => {
  const line = (point: string, ring: number, up: number, right: number) =>
    `${point},${ring},${(north + up).toFixed(3)},${(east + right).toFixed(3)}`;
  const text = [
    "[属性描述]",
    "格式版本号=1.01",
    "坐标系=2000国家大地坐标系",
    "几度分带=3",
    "投影类型=高斯克吕格",
    "计量单位=米",
    "带号=39",
    "精度=0.001",
    "转换参数=,,,,,,",
    "[地块坐标]",
    `10,${statedHa},${code},${code} 号地,面,,工业用地,,@`,
    line("J1", 1, 0, 0),
    line("J2", 1, 150, 0),
    line("J3", 1, 150, 200),
    line("J4", 1, 0, 200),
    line("J1", 1, 0, 0),
    line("J5", 2, 50, 50),
    line("J6", 2, 50, 90),
    line("J7", 2, 80, 90),
    line("J8", 2, 80, 50),
    line("J5", 2, 50, 50),
  ].join("\r\n");
  return Buffer.from(text);
};

const picked = (name: string, buffer: Buffer) => ({ name, mimeType: "text/plain", buffer });

test("土地岗 reviews a survey file, writes it into the ledger and finds it on the map", async ({
  loginAs,
}) => {
  const page = await loginAs("landManager");
  const code = `GX-CH-${randomInt(100_000, 999_999)}`;
  const east = 39_497_000 + randomInt(0, 9) * 250;
  await page.goto("/parcels/survey");
  const file = page.getByLabel(/选择测绘成果文件/);

  await file.setInputFiles(picked("错带.txt", surveyOf(code, 40_497_000)));
  await expect(page.getByText("有错误").first()).toBeVisible();
  await expect(page.getByText(/第 \d+ 行/).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "写入台账" })).toBeDisabled();
  await page.getByRole("button", { name: "换一个文件" }).click();

  await file.setInputFiles(picked("界址.txt", surveyOf(code, east, "2.5000")));
  await expect(page.getByText("28,800.00 ㎡").first()).toBeVisible();
  await expect(page.getByText("警告").first()).toBeVisible();
  await field(page, "片区").selectOption({ label: "智能产业园" });
  await field(page, "规划用途").selectOption({ label: "工业" });
  await field(page, "台账面积").selectOption("computed");
  await expect(page.getByRole("button", { name: "写入台账" })).toBeDisabled();
  await page.getByRole("checkbox", { name: /警告已逐条看过/ }).check();
  await page.getByRole("button", { name: "写入台账" }).click();
  await expect(page.getByRole("main").getByText("已写入 1 宗地块的界址").first()).toBeVisible();
  await page.getByRole("link", { name: "查看地块" }).click();
  await expect(page.getByText("43.20 亩").first()).toBeVisible();

  await page.goto(`/parcels?layout=map&q=${code}`);
  await expect(page.getByText("图上 1 宗")).toBeVisible();
});
