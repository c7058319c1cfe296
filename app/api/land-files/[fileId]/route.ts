import { serveLandDownload } from "@/server/land-file/serve-land-file";

export async function GET(
  request: Request,
  { params }: { params: Promise<{ fileId: string }> },
): Promise<Response> {
  const { fileId } = await params;
  return serveLandDownload(request, fileId);
}
