import { maxFileBytes, uploadFileInput } from "@/domain/project/file.schema";
import { AppError, ruleError } from "../kernel/app-error";
import { isSameOrigin } from "../kernel/same-origin";
import { requestContext } from "../session/request-context";
import { answer } from "./answer";
import { currentStore } from "./store/current-store";
import { uploadFile } from "./upload-file";

function inputOf(request: Request) {
  const parsed = uploadFileInput.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (parsed.success) return parsed.data;
  const fields: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) fields[path.join(".")] ??= message;
  throw new AppError("VALIDATION", { fields });
}

/** `POST /api/files?projectId&name&documentKind…`: the body is the file. */
export async function serveUpload(request: Request): Promise<Response> {
  const context = await requestContext();
  return answer(context, async () => {
    if (!isSameOrigin(request)) throw new AppError("FORBIDDEN");
    if (Number(request.headers.get("content-length") ?? 0) > maxFileBytes) throw ruleError("FILE_TOO_LARGE");
    if (!request.body) throw ruleError("FILE_EMPTY");
    const upload = { context, store: currentStore(), input: inputOf(request) };
    return Response.json(await uploadFile(upload, request.body), { status: 201 });
  });
}
