import { serveRpc } from "@/server/transport/rpc";

export { serveRpc as GET, serveRpc as POST };
