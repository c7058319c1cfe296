import { isHealthy } from "@/server/health/is-healthy";

export async function GET(): Promise<Response> {
  const ok = await isHealthy();
  return Response.json({ ok }, { status: ok ? 200 : 503, headers: { "cache-control": "no-store" } });
}
