import { openApiDocument } from "@/server/transport/open-api";

export async function GET(): Promise<Response> {
  return Response.json(await openApiDocument());
}
