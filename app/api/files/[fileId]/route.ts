import { serveDownload } from "@/server/file/serve-download";

export async function GET(
  request: Request,
  { params }: { params: Promise<{ fileId: string }> },
): Promise<Response> {
  const { fileId } = await params;
  return serveDownload(request, fileId);
}
