import postgres from "postgres";
import { statements } from "../../../../statements.mjs";

const run = statements(postgres(process.env.DATABASE_URL ?? "", { max: 10 }));

export async function GET(request, { params }) {
  const { name } = await params;
  if (name === "ready") return Response.json({});
  return Response.json(await run[name](Object.fromEntries(new URL(request.url).searchParams)));
}
