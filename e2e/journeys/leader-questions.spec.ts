import { expect, type Locator, type Page } from "@playwright/test";
import { amountSummary } from "@/domain/amount/amount.schema";
import { type Briefing, briefing } from "@/domain/briefing/briefing.schema";
import { parcelSummary } from "@/domain/land/parcel.schema";
import { assignmentPage } from "@/domain/meeting/assignment.schema";
import { projectSummary } from "@/domain/project/list-projects.schema";
import { formatAmount, formatYi } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";
import { type BriefingQuestion, questionText, stuckStepText } from "@/lib/text/meetings";
import { read } from "../support/api";
import { test } from "../support/test";

/** Counts what a thumb does from the leader's home on. */
class Thumb {
  taps = 0;

  async tap(target: Locator): Promise<void> {
    this.taps += 1;
    await target.click();
  }
}

type Reader = Parameters<typeof read>[0];
const readBriefing = (request: Reader): Promise<Briefing> => read(request, "/briefing", briefing, {});

/** From home by the bar at the bottom to the answers: one tap. */
async function openAnswers(page: Page, thumb: Thumb): Promise<void> {
  await page.goto("/home");
  await thumb.tap(page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: /调度会/ }));
  await expect(page.getByRole("heading", { name: "调度会", level: 1 })).toBeVisible();
}

const answerTo = (page: Page, question: BriefingQuestion): Locator =>
  page.getByRole("region", { name: questionText[question] });

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const widths = await page.evaluate(() => {
    const root = document.scrollingElement ?? document.body;
    return { content: root.scrollWidth, screen: root.clientWidth };
  });
  expect(widths.content).toBeLessThanOrEqual(widths.screen);
}

/** Opens the list behind a number: the second and last tap. */
async function openList(page: Page, thumb: Thumb, link: Locator, address: RegExp): Promise<void> {
  await thumb.tap(link);
  await page.waitForURL(address);
  expect(thumb.taps).toBeLessThanOrEqual(2);
}

const link = (answer: Locator, name: string | RegExp) => answer.getByRole("link", { name }).first();
const starting = (words: string) => new RegExp(`^\\s*${words}`);

test("今年到位多少、差多少、序时差几个点 @phone", async ({ loginAs, requestAs }) => {
  const { year } = await readBriefing(await requestAs("leader"));
  const sums = await read(await requestAs("leader"), "/amounts/summary", amountSummary, year.figure.filter);
  expect(sums.countedFen).toBe(year.figure.countedFen);
  const [page, thumb] = [await loginAs("leader"), new Thumb()];
  await openAnswers(page, thumb);
  const answer = answerTo(page, "year");
  await expect(link(answer, starting(formatYi(year.figure.countedFen).replace(".", "\\.")))).toBeInViewport();
  if (year.remainingFen !== null) {
    await expect(answer).toContainText(formatAmount(Math.abs(year.remainingFen)));
    await expect(answer).toContainText("个百分点");
  }
  await expectNoSidewaysScroll(page);
  await openList(page, thumb, link(answer, /亿元/), /\/amounts/);
});

test("还差的钱在哪几个项目里、有多大把握 @phone", async ({ loginAs, requestAs }) => {
  const request = await requestAs("leader");
  const { gap } = await readBriefing(request);
  const summary = await read(request, "/projects/summary", projectSummary, gap.projects.filter);
  expect(summary.count).toBe(gap.projects.count);
  const [page, thumb] = [await loginAs("leader"), new Thumb()];
  await openAnswers(page, thumb);
  const answer = answerTo(page, "gap");
  for (const { name } of gap.top) await expect(link(answer, name)).toBeVisible();
  await expect(answer).toContainText(`${formatNumber(gap.projects.count)}个`);
  await openList(page, thumb, link(answer, /在手项目/), /\/projects/);
});

test("本月新签几个、几个亿元以上、几个四大产业、几个来自北京 @phone", async ({ loginAs, requestAs }) => {
  const request = await requestAs("leader");
  const { signed } = await readBriefing(request);
  const [page, thumb] = [await loginAs("leader"), new Thumb()];
  await openAnswers(page, thumb);
  const links = answerTo(page, "signed").getByRole("link");
  await expect(links).toHaveCount(signed.length);
  for (const [index, { figure }] of signed.entries()) {
    const { countedCount } = await read(request, "/amounts/summary", amountSummary, figure.filter);
    expect(countedCount).toBe(figure.count);
    await expect(links.nth(index)).toContainText(formatNumber(figure.count));
  }
  await openList(page, thumb, links.first(), /\/amounts/);
});

for (const [index, words] of Object.values(stuckStepText).entries()) {
  test(`${words}的有哪些、卡在谁 @phone`, async ({ loginAs, requestAs }) => {
    const request = await requestAs("leader");
    const step = (await readBriefing(request)).stuck[index];
    if (!step) throw new Error(`Nothing is said of ${words}.`);
    const { count } = await read(request, "/projects/summary", projectSummary, step.figure.filter);
    expect(count).toBe(step.figure.count);
    const [page, thumb] = [await loginAs("leader"), new Thumb()];
    await openAnswers(page, thumb);
    const answer = answerTo(page, "stuck");
    await expect(link(answer, starting(words))).toContainText(formatNumber(count));
    for (const { name } of step.owners) await expect(link(answer, new RegExp(name))).toBeVisible();
    await openList(page, thumb, link(answer, starting(words)), /\/projects/);
  });
}

test("在谈超过 30 天没有跟进的 @phone", async ({ loginAs, requestAs }) => {
  const request = await requestAs("leader");
  const { notFollowed } = await readBriefing(request);
  const { count } = await read(request, "/projects/summary", projectSummary, notFollowed.figure.filter);
  const [page, thumb] = [await loginAs("leader"), new Thumb()];
  await openAnswers(page, thumb);
  const number = link(answerTo(page, "notFollowed"), /没有跟进/);
  await expect(number).toContainText(`${formatNumber(count)}个`);
  await openList(page, thumb, number, /\/projects/);
});

test("评审超时在哪个部门 @phone", async ({ loginAs, requestAs }) => {
  const request = await requestAs("leader");
  const { overdueReviews } = await readBriefing(request);
  const [page, thumb] = [await loginAs("leader"), new Thumb()];
  await openAnswers(page, thumb);
  const answer = answerTo(page, "reviews");
  await expect(link(answer, /评审超时/)).toContainText(`${formatNumber(overdueReviews.all.count)}个`);
  for (const { name, count, filter } of overdueReviews.departments) {
    expect((await read(request, "/projects/summary", projectSummary, filter)).count).toBe(count);
    await expect(link(answer, starting(name))).toContainText(formatNumber(count));
  }
  await openList(page, thumb, link(answer, /评审超时/), /\/projects/);
});

test("地够不够、哪块地能马上给 @phone", async ({ loginAs, requestAs }) => {
  const request = await requestAs("leader");
  const { land } = await readBriefing(request);
  const { total } = await read(request, "/parcels/summary", parcelSummary, land.free.filter);
  expect(total.count).toBe(land.free.count);
  const [page, thumb] = [await loginAs("leader"), new Thumb()];
  await openAnswers(page, thumb);
  const answer = answerTo(page, "land");
  await expect(link(answer, /能马上给/)).toContainText(`${formatNumber(land.free.count)}宗`);
  for (const { name } of land.top) await expect(link(answer, starting(name))).toBeVisible();
  await expect(answer).toContainText(/够用|不够/);
  await openList(page, thumb, link(answer, /能马上给/), /\/parcels/);
});

test("供了地、过了约定日期还没开工的有几宗、谁负责、到几号 @phone", async ({ loginAs, requestAs }) => {
  const request = await requestAs("leader");
  const { lateStarts } = await readBriefing(request);
  const [page, thumb] = [await loginAs("leader"), new Thumb()];
  await openAnswers(page, thumb);
  const answer = answerTo(page, "lateStarts");
  await expect(link(answer, /过约定开工日/)).toContainText(`${formatNumber(lateStarts.all.count)}个`);
  for (const { ownerName, agreedStartOn } of lateStarts.top) {
    await expect(answer).toContainText(ownerName ?? "未定");
    await expect(answer).toContainText(agreedStartOn);
  }
  await openList(page, thumb, link(answer, /过约定开工日/), /\/projects/);
});

test("上次会议交办的事办了几件 @phone", async ({ loginAs, requestAs }) => {
  const request = await requestAs("leader");
  const { lastMeeting } = await readBriefing(request);
  if (!lastMeeting) throw new Error("The office has held no meeting.");
  const done = { meetingId: lastMeeting.id, view: "done" };
  const { count } = await read(request, "/assignments", assignmentPage, done);
  expect(count).toBe(lastMeeting.sums.done);
  const [page, thumb] = [await loginAs("leader"), new Thumb()];
  await openAnswers(page, thumb);
  const answer = answerTo(page, "assignments");
  await expect(link(answer, /共交办/)).toContainText(`${formatNumber(lastMeeting.sums.total)}件`);
  await expect(link(answer, /已销号/)).toContainText(`${formatNumber(count)}件`);
  await openList(page, thumb, link(answer, /已销号/), /\/meetings\/assignments/);
  await expect(page.getByRole("list", { name: "交办事项" }).getByRole("listitem")).toHaveCount(count);
});

test("谁谈得多、谁签得多 @phone", async ({ loginAs, requestAs }) => {
  const request = await requestAs("leader");
  const { talkers, signers } = await readBriefing(request);
  const [page, thumb] = [await loginAs("leader"), new Thumb()];
  await openAnswers(page, thumb);
  const answer = answerTo(page, "officers");
  for (const { name, count, filter } of talkers) {
    expect((await read(request, "/projects/summary", projectSummary, filter)).count).toBe(count);
    await expect(link(answer, starting(name))).toContainText(formatNumber(count));
  }
  for (const { name, figure } of signers) {
    await expect(
      answer.getByRole("link", { name: new RegExp(`${name}.*${formatNumber(figure.count)}`) }).last(),
    ).toBeVisible();
  }
  await openList(page, thumb, link(answer, /全部人员/), /\/meetings\/officers/);
});
