import { serveViewerAsset } from "@/server/file/serve-viewer-asset";

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ asset: string[] }> },
): Promise<Response> {
  const { asset } = await params;
  return serveViewerAsset(asset);
}
