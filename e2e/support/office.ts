import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { z } from "zod";
import { type ProjectSites, projectSites } from "@/domain/land/claim.schema";
import { type MilestoneCode, reviewedMilestones } from "@/domain/milestone/milestone";
import type { DocumentKind } from "@/domain/project/document-kind";
import { type FullProject, projectDetail } from "@/domain/project/project-detail.schema";
import { pdfFile } from "@/server/testing/sample-files";
import { read } from "./api";

const outcome = z.object({ id: z.string(), version: z.number() });

type Method = "post" | "put" | "patch";

async function send(
  request: APIRequestContext,
  method: Method,
  path: string,
  data: Record<string, unknown>,
): Promise<unknown> {
  const answer = await request[method](`/api/v1${path}`, { data });
  expect(answer.ok(), `${path} answered ${answer.status()}: ${await answer.text()}`).toBe(true);
  return answer.json();
}

/** The desk work around one project, each by the person whose page is given. */
export class Office {
  constructor(readonly projectId: string) {}

  async project(page: Page): Promise<FullProject> {
    const project = await read(page.request, `/projects/${this.projectId}`, projectDetail);
    if (project.sight !== "full") throw new Error("the project is not shown in full");
    return project;
  }

  sites(page: Page): Promise<ProjectSites> {
    return read(page.request, `/projects/${this.projectId}/sites`, projectSites);
  }

  /** Hands in one document of each kind. */
  async file(page: Page, ...kinds: DocumentKind[]): Promise<void> {
    for (const documentKind of kinds) {
      const place = { takenOn: "2026-11-20", takenPlace: "智能产业园" };
      await this.upload(page, { documentKind, ...(documentKind === "sitePhoto" ? place : {}) });
    }
  }

  private async upload(page: Page, given: Record<string, string>): Promise<void> {
    const mark = Object.values(given).join(" ");
    const query = new URLSearchParams({ projectId: this.projectId, name: "材料.pdf", ...given });
    const answer = await page.request.post(`/api/files?${query}`, {
      data: pdfFile(`${mark} ${this.projectId}`),
    });
    expect(answer.status(), `${mark}: ${await answer.text()}`).toBe(201);
  }

  async fill(page: Page, fields: Record<string, unknown>): Promise<void> {
    const { version } = await this.project(page);
    await send(page.request, "patch", `/projects/${this.projectId}`, { version, ...fields });
  }

  post(page: Page, path: string, data: Record<string, unknown>): Promise<unknown> {
    return send(page.request, "post", path, data);
  }

  /** Writes a step as done; those that need it wait for review then. */
  async finish(page: Page, code: MilestoneCode, documentNo: string, actualOn: string): Promise<void> {
    const path = `/projects/${this.projectId}/milestones/${code}`;
    const values = { version: 0, state: "done", actualOn, documentNo, issuingBody: "区行政审批局" };
    const saved = outcome.parse(await send(page.request, "put", path, values));
    if (!reviewedMilestones.some((reviewed) => reviewed === code)) return;
    await this.upload(page, { documentKind: "other", milestoneId: saved.id });
    await send(page.request, "post", `/milestones/${saved.id}/submission`, { version: saved.version });
  }
}
