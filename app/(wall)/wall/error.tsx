"use client";

import { WallFailed } from "@/components/wall/wall-failed";

type WallErrorProps = { error: unknown; retry: () => void };

export default function WallError({ retry }: WallErrorProps) {
  return <WallFailed onRetry={retry} />;
}
