import { serveLandUpload } from "@/server/land-file/serve-land-file";

export { serveLandUpload as POST };
