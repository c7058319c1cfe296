import { randomUUID } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import { projectFile } from "@/domain/project/file.schema";
import { pdfFile } from "@/server/testing/sample-files";

/** Hands in a voucher no other money stands on; gives its id. */
export async function newVoucher(request: APIRequestContext, projectId: string): Promise<string> {
  const query = new URLSearchParams({ projectId, name: "进账单.pdf", documentKind: "paymentVoucher" });
  const answer = await request.post(`/api/files?${query}`, { data: pdfFile(`进账单 ${randomUUID()}`) });
  if (answer.status() !== 201) throw new Error(`the voucher was not taken: ${await answer.text()}`);
  return projectFile.parse(await answer.json()).id;
}
