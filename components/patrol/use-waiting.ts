"use client";

import { useCallback, useEffect, useState } from "react";
import { UploadError } from "@/components/form/send-file";
import { uploadLandFile } from "@/components/form/upload-land-file";
import { client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { type Door, type Stop, sendAll } from "./send-visit";
import type { WaitingVisit } from "./visit";
import { dropVisit, keepVisit, readWaiting } from "./waiting-visits";

function stopOf(error: unknown): Stop {
  if (error instanceof UploadError)
    return error.isLost ? { kind: "offline" } : { kind: "refused", message: error.message };
  const { code, message, fields } = failureOf(error);
  if (code === "NETWORK" || code === "LIMIT" || code === "INTERNAL") return { kind: "offline" };
  if (code === "UNAUTHENTICATED") return { kind: "signedOut" };
  return { kind: "refused", message: Object.values(fields)[0] ?? message };
}

const door: Door = {
  record: (input) => client.patrol.record(input),
  upload: (patrolId, { name, type, blob, takenOn }, { input }) =>
    uploadLandFile({
      patrolId,
      kind: "photo",
      file: new File([blob], name, { type }),
      takenOn,
      longitude: input.longitude,
      latitude: input.latitude,
    }),
  keep: keepVisit,
  drop: dropVisit,
  stopOf,
};

/** One tab at a time; another that wants to send meanwhile lets it be. */
async function alone<Value>(work: () => Promise<Value>): Promise<Value | null> {
  if (!("locks" in navigator)) return work();
  return navigator.locks.request("patrol-visits", { ifAvailable: true }, (lock) => (lock ? work() : null));
}

const againMs = 60_000;

/** Visits that wait on this phone: sent when made, when the network is back, when one looks again, and on demand. */
export function useWaiting(userId: string, onArrived: () => void) {
  const [visits, setVisits] = useState<readonly WaitingVisit[]>([]);
  const [isSending, setIsSending] = useState(false);
  const [stop, setStop] = useState<Stop | null>(null);

  const send = useCallback(
    async (isRetried = false) => {
      const before = await readWaiting(userId);
      const due = before.filter(({ refusal }) => isRetried || refusal === null);
      setVisits(before);
      if (due.length === 0) return;
      setIsSending(true);
      try {
        await alone(async () => setStop(await sendAll(due, door)));
      } finally {
        const left = await readWaiting(userId);
        setVisits(left);
        setIsSending(false);
        if (left.length < before.length) onArrived();
      }
    },
    [userId, onArrived],
  );

  useEffect(() => {
    const onBack = () => {
      if (document.visibilityState === "visible") void send();
    };
    onBack();
    const timer = setInterval(onBack, againMs);
    window.addEventListener("online", onBack);
    document.addEventListener("visibilitychange", onBack);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", onBack);
      document.removeEventListener("visibilitychange", onBack);
    };
  }, [send]);

  return {
    visits,
    isSending,
    stop,
    send,
    /** Rejects when the phone has no room for it. */
    add: async (visit: WaitingVisit) => {
      await keepVisit(visit);
      void send();
    },
    discard: async (id: string) => {
      await dropVisit(id);
      setVisits(await readWaiting(userId));
    },
  };
}

export type Waiting = ReturnType<typeof useWaiting>;
