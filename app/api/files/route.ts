import { serveUpload } from "@/server/file/serve-upload";

export { serveUpload as POST };
