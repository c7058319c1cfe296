export type Posted<Value> =
  | { ok: true; value: Value }
  | { ok: false; message: string; fields: Record<string, string> };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

function refusalOf(body: unknown): { message: string; fields: Record<string, string> } {
  const message =
    isRecord(body) && typeof body.message === "string" ? body.message : "服务器未能完成这次操作，内容已保留";
  const data = isRecord(body) && isRecord(body.data) ? body.data : {};
  const fields: Record<string, string> = {};
  if (isRecord(data.fields)) {
    for (const [name, text] of Object.entries(data.fields)) if (typeof text === "string") fields[name] = text;
  }
  return { message, fields };
}

/**
 * Calls a public procedure over REST. The public pages use this instead of the API client, which is larger than
 * everything else they load.
 */
export async function postJson<Value>(path: `/intents${string}`, body: unknown): Promise<Posted<Value>> {
  try {
    const response = await fetch(`/api/v1${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    if (!response.ok) return { ok: false, ...refusalOf(answer) };
    // safe because the procedure's output schema has checked it
    return { ok: true, value: answer as Value };
  } catch {
    return { ok: false, message: "网络未连通，已填内容保留在本页，稍后再提交", fields: {} };
  }
}
