import { serveThumbnail } from "@/server/file/serve-download";

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ fileId: string }> },
): Promise<Response> {
  const { fileId } = await params;
  return serveThumbnail(fileId);
}
