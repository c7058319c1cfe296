import type { IdleDocument } from "@/domain/idle-land/document.schema";
import { api } from "@/lib/api/client";

export const idleDocumentQuery = (input: Pick<IdleDocument, "caseId" | "code">) =>
  api.idleDocument.get.queryOptions({ input });

export const idleTemplatesQuery = () => api.idleTemplate.list.queryOptions({ input: {} });
