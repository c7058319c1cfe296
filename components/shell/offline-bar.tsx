"use client";

import { useSyncExternalStore } from "react";
import { Icon } from "@/components/ui/icon";

function subscribe(onChange: () => void): () => void {
  window.addEventListener("online", onChange);
  window.addEventListener("offline", onChange);
  return () => {
    window.removeEventListener("online", onChange);
    window.removeEventListener("offline", onChange);
  };
}

const isOnline = () => navigator.onLine;
const isOnlineOnServer = () => true;

/** One quiet line while there is no connection. */
export function OfflineBar() {
  const isConnected = useSyncExternalStore(subscribe, isOnline, isOnlineOnServer);
  return (
    <div role="status" className="fixed inset-x-0 top-0 z-50 flex justify-center" data-print="hidden">
      {isConnected ? null : (
        <p className="flex items-center gap-2 rounded-b-md bg-behind-soft px-4 py-1 text-sm text-behind-text shadow-overlay">
          <Icon name="warning" size={14} />
          网络已断开，填写的内容都在，接通后再提交
        </p>
      )}
    </div>
  );
}
