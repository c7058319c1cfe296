import { serveLandThumbnail } from "@/server/land-file/serve-land-file";

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ fileId: string }> },
): Promise<Response> {
  const { fileId } = await params;
  return serveLandThumbnail(fileId);
}
