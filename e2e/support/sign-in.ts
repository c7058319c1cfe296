import type { APIRequestContext, APIResponse } from "@playwright/test";
import { z } from "zod";

const csrfAnswer = z.object({ csrfToken: z.string() });
const signInAnswer = z.object({ url: z.string() });

/** Asks next-auth for a session as the sign-in page does; the answer's `url` carries the error, if any. */
async function postCredentials(
  request: APIRequestContext,
  username: string,
  password: string,
): Promise<APIResponse> {
  const { csrfToken } = csrfAnswer.parse(await (await request.get("/api/auth/csrf")).json());
  return request.post("/api/auth/callback/credentials", {
    form: { username, password, csrfToken, json: "true" },
  });
}

/** Why next-auth refused, as the code in its address; null when the session was opened. */
export async function trySignIn(
  request: APIRequestContext,
  username: string,
  password: string,
): Promise<string | null> {
  const answer = await postCredentials(request, username, password);
  const { url } = signInAnswer.parse(await answer.json());
  const { searchParams } = new URL(url, "http://localhost");
  return searchParams.get("error") ?? (searchParams.has("csrf") ? "csrf" : null);
}

/** Opens a session in this request context; throws when it is refused. */
export async function signIn(request: APIRequestContext, username: string, password: string): Promise<void> {
  const refusal = await trySignIn(request, username, password);
  if (refusal) throw new Error(`${username} could not sign in: ${refusal}`);
}
