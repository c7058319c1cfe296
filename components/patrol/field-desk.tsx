"use client";

import { useCallback, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import { toast } from "@/components/ui/toast";
import type { PatrolGround } from "@/domain/patrol/patrol.schema";
import { failureOf } from "@/lib/api/failure";
import { formatInstant, shanghaiDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { positionText } from "@/lib/text/patrols";
import { type Grounds, loadGrounds } from "./kept-grounds";
import { NearestList } from "./nearest-list";
import { PatrolTabs } from "./patrol-tabs";
import { type OfflineReady, useOfflinePage } from "./use-offline-page";
import { type Position, usePosition } from "./use-position";
import { useWaiting } from "./use-waiting";
import { VisitSheet } from "./visit-sheet";
import { WaitingList } from "./waiting-list";

type Loaded = { kind: "loading" } | { kind: "failed"; message: string } | ({ kind: "loaded" } & Grounds);

function useGrounds(userId: string) {
  const [loaded, setLoaded] = useState<Loaded>({ kind: "loading" });
  const load = useCallback(
    () =>
      loadGrounds(userId).then(
        (grounds) => setLoaded({ kind: "loaded", ...grounds }),
        (error: unknown) => setLoaded({ kind: "failed", message: failureOf(error).message }),
      ),
    [userId],
  );
  useEffect(() => {
    void load();
  }, [load]);
  return { loaded, load };
}

/** 现场巡查 on the phone: where am I, which parcel, what do I see; with a network or without. */
export function FieldDesk({ userId }: { userId: string }) {
  const { loaded, load } = useGrounds(userId);
  const { position, locate } = usePosition();
  const [picked, setPicked] = useState<PatrolGround | null>(null);
  const onArrived = useCallback(() => {
    toast("巡查记录已发送");
    void load();
  }, [load]);
  const waiting = useWaiting(userId, onArrived);
  const ready = useOfflinePage();
  return (
    <>
      <PageHeader title="巡查" />
      <PatrolTabs current="field" canRecord />
      <PageBody isNarrow>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <WaitingList waiting={waiting} />
          <Locate position={position} onLocate={locate} />
          <Parcels loaded={loaded} position={position} onPick={setPicked} onRetry={() => void load()} />
          <OfflineNote ready={ready} />
        </div>
      </PageBody>
      {picked ? (
        <VisitSheet
          key={picked.id}
          parcel={picked}
          position={position}
          userId={userId}
          onSave={waiting.add}
          onClose={() => setPicked(null)}
        />
      ) : null}
    </>
  );
}

function Locate({ position, onLocate }: { position: Position; onLocate: () => void }) {
  const isProblem = ["refused", "unavailable", "insecure"].includes(position.kind);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <Button
        variant="primary"
        icon="pin"
        className="max-sm:h-12"
        isPending={position.kind === "locating"}
        onClick={onLocate}
      >
        {position.kind === "found" ? "重新定位" : "定位"}
      </Button>
      <p
        role="status"
        className={isProblem ? "min-w-0 flex-1 text-behind-text" : "min-w-0 flex-1 text-ink-muted"}
      >
        {position.kind === "found"
          ? `已定位，精度 ${formatNumber(position.accuracyM)} 米，由近到远排列`
          : positionText[position.kind]}
      </p>
    </div>
  );
}

type ParcelsProps = {
  loaded: Loaded;
  position: Position;
  onPick: (parcel: PatrolGround) => void;
  onRetry: () => void;
};

function Parcels({ loaded, position, onPick, onRetry }: ParcelsProps) {
  if (loaded.kind === "loading") {
    return (
      <Loading>
        <SkeletonLines count={6} />
      </Loading>
    );
  }
  if (loaded.kind === "failed") {
    return (
      <ErrorState isCompact title="地块清单没有读出来" action={<Button onClick={onRetry}>重试</Button>}>
        {loaded.message}
      </ErrorState>
    );
  }
  return (
    <div className="grid gap-3">
      {loaded.keptSince ? (
        <Notice tone="behind">网络不通，用的是 {formatInstant(loaded.keptSince)} 存在本机的地块清单。</Notice>
      ) : null}
      <NearestList
        grounds={loaded.items}
        position={position}
        today={shanghaiDate(Date.now())}
        onPick={onPick}
      />
    </div>
  );
}

const readyWords: Record<OfflineReady, string> = {
  unknown: "",
  ready:
    "本页已存在本机，没有网络也能打开和登记，接通后自动发送。退出登录时清除存下的页面和地块清单，未发送的记录保留。",
  no: "本页没有存在本机：断网后不要关闭本页，登记的内容仍会保留，接通后自动发送。",
};

function OfflineNote({ ready }: { ready: OfflineReady }) {
  return <p className="text-sm text-ink-muted">{readyWords[ready]}</p>;
}
