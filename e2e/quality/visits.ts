import { expect, type Page } from "@playwright/test";
import { z } from "zod";
import { roleCan } from "@/domain/access/can";
import { type Role, roles } from "@/domain/access/role";
import { paths } from "@/lib/paths";
import { read } from "../support/api";
import { ready } from "../support/page-helpers";
import { pagesOf, publicPages } from "../support/pages";

/** A page in one of its states, and the hand that brings it there. */
export type Visit = {
  name: string;
  path: string;
  arrange?: (page: Page) => Promise<void>;
  /** Another role has the same page and looks at it in every colour. */
  isKnown?: boolean;
};

const listed = z.object({ items: z.array(z.object({ id: z.string() })) });

const press = async (page: Page, name: string) => {
  const button = page.getByRole("button", { name, exact: true });
  await ready(button);
  await button.click();
};

const opens = (dialog: string | RegExp, button: string) => async (page: Page) => {
  await press(page, button);
  await expect(page.getByRole("dialog", { name: dialog }).first()).toBeVisible();
};

const withErrors = (button: string) => async (page: Page) => {
  await press(page, button);
  await expect(page.getByRole("alert").first()).toBeVisible();
};

/** The first record of a list open in its panel; none when this role's list is empty. */
async function openPanel(page: Page, path: string, source: string, query = {}): Promise<Visit[]> {
  const { items } = await read(page.request, source, listed, query);
  const [first] = items;
  if (!first) return [];
  const arrange = async (shown: Page) => {
    await expect(shown.getByRole("dialog").getByRole("heading").first()).not.toHaveText("正在载入");
  };
  return [{ name: `${path} with a panel`, path: `${path}?open=${first.id}`, arrange }];
}

const recordTabs = ["milestones", "files", "people", "funds"] as const;

async function openRecord(page: Page): Promise<Visit[]> {
  const { items } = await read(page.request, "/projects", listed, { limit: 1 });
  return items.flatMap(({ id }) => [
    { name: "a project's record", path: paths.project(id) },
    ...recordTabs.map((tab) => ({
      name: `the ${tab} of a project`,
      path: `${paths.project(id)}?tab=${tab}`,
    })),
  ]);
}

async function openEnterprise(page: Page): Promise<Visit[]> {
  const { items } = await read(page.request, "/enterprises", listed, { limit: 1, roles: ["projectCompany"] });
  return items.map(({ id }) => ({ name: "an enterprise's record", path: paths.enterprise(id) }));
}

const panels: readonly { path: string; source: string; query?: Record<string, string[]> }[] = [
  { path: paths.leads, source: "/projects", query: { stageGroups: ["lead"] } },
  { path: paths.projects, source: "/projects" },
  { path: paths.intents, source: "/intents" },
  { path: paths.parcels, source: "/parcels" },
  { path: paths.users, source: "/users" },
];

const dialogs: readonly (Visit & { path: string; of: Role })[] = [
  { of: "officer", name: "a lead with errors", path: `${paths.leads}/new`, arrange: withErrors("登记线索") },
  { of: "systemAdmin", name: "a new account", path: paths.users, arrange: opens("开立账号", "开立账号") },
  {
    of: "auditAdmin",
    name: "the verified log",
    path: paths.audit,
    arrange: opens("校验审计日志", "校验完整性"),
  },
  { of: "leader", name: "the cockpit of 十四五", path: `${paths.cockpit}?plan=2021-2025` },
];

const firstReader = (path: string) =>
  roles.find(
    (role) => pagesOf(role).includes(path) || (path.startsWith(`${paths.projects}/`) && role === "officer"),
  );

const markKnown = (role: Role) => (visit: Visit) => ({
  ...visit,
  isKnown: firstReader(visit.path.replace(/\?.*/, "")) !== role,
});

/** The pages of a role. */
export const pageVisitsOf = (role: Role): Visit[] =>
  pagesOf(role)
    .map((path) => ({ name: path, path }))
    .map(markKnown(role));

/** Whether anything lies over a role's pages: a panel or a dialog. */
export const hasOverlays = (role: Role): boolean =>
  panels.some(({ path }) => pagesOf(role).includes(path)) || dialogs.some(({ of }) => of === role);

/** An open panel over each list of a role, and its dialogs. */
export async function overlayVisitsOf(page: Page, role: Role): Promise<Visit[]> {
  const own = pagesOf(role);
  const open = panels.filter(({ path }) => own.includes(path));
  const opened = await Promise.all(
    open.map(({ path, source, query }) => openPanel(page, path, source, query)),
  );
  const entries =
    role === "statistician" ? await openPanel(page, paths.amounts, "/amounts", { states: ["pending"] }) : [];
  return [...opened.flat().map(markKnown(role)), ...entries, ...dialogs.filter(({ of }) => of === role)];
}

/** Whether a role opens records at all. */
export const readsRecords = (role: Role): boolean => roleCan(role, "project.read");

/** The board, a project's record in all its parts, and an enterprise's. */
export async function recordVisitsOf(page: Page, role: Role): Promise<Visit[]> {
  const board = { name: "the board", path: `${paths.projects}?layout=board` };
  const enterprise = roleCan(role, "enterprise.read") ? await openEnterprise(page) : [];
  const visits: Visit[] = readsRecords(role) ? [board, ...(await openRecord(page)), ...enterprise] : [];
  return visits.map(markKnown(role));
}

const flagged = z.object({ items: z.array(z.object({ openCase: z.object({ id: z.string() }).nullable() })) });

async function openIdleCase(page: Page): Promise<Visit[]> {
  const { items } = await read(page.request, "/idle-land", flagged);
  const found = items.find(({ openCase }) => openCase !== null)?.openCase;
  return found ? [{ name: "an idle-land case", path: paths.idleCase(found.id) }] : [];
}

/** What 土地岗 opens from the pages of land. */
export async function landVisitsOf(page: Page): Promise<Visit[]> {
  const parcels = await read(page.request, "/parcels", listed, { limit: 1 });
  const buildings = await read(page.request, "/buildings", listed);
  return [
    { name: "the map of parcels", path: `${paths.parcels}?layout=map` },
    { name: "a survey file to take in", path: paths.parcelSurvey },
    { name: "a new parcel", path: paths.newParcel },
    ...parcels.items.map(({ id }) => ({ name: "a parcel's record", path: paths.parcel(id) })),
    ...buildings.items.slice(0, 1).map(({ id }) => ({ name: "a building", path: paths.building(id) })),
    ...(await openIdleCase(page)),
    { name: "the sheet of idle land", path: paths.idleSheet },
    { name: "the best plan", path: `${paths.matching}?tab=plan` },
    { name: "the park's figures", path: paths.benefitPark },
    { name: "underused land", path: paths.benefitUnderused },
    { name: "patrol records", path: paths.patrolRecords },
    { name: "the patrol plan", path: paths.patrolPlan },
  ];
}

/** What anybody sees. */
export const publicVisits: readonly Visit[] = [
  ...publicPages.map((path) => ({ name: path, path })),
  { name: "the intent form with errors", path: paths.intentForm, arrange: withErrors("提交登记") },
  { name: "a page that is not there", path: "/nowhere" },
];
