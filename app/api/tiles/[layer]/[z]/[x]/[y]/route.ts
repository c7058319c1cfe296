import { answer } from "@/server/file/answer";
import { serveTile } from "@/server/land-map/tiles/serve-tile";
import { tileDesk } from "@/server/land-map/tiles/tile-desk";
import { requestContext } from "@/server/session/request-context";

type Parts = { layer: string; z: string; x: string; y: string };

export async function GET(_request: Request, { params }: { params: Promise<Parts> }): Promise<Response> {
  const context = await requestContext();
  const parts = await params;
  return answer(context, () => serveTile(context, tileDesk(), parts));
}
