import { health } from "@/server/health/health";

export async function GET(): Promise<Response> {
  const answer = await health();
  return Response.json(answer, { status: answer.ok ? 200 : 503, headers: { "cache-control": "no-store" } });
}
