import { serveRest } from "@/server/transport/rest";

export { serveRest as DELETE, serveRest as GET, serveRest as PATCH, serveRest as POST, serveRest as PUT };
