"use client";

import { createContext, type ReactNode, useContext } from "react";

const OwnerContext = createContext<string | null>(null);

/** Whose drafts the forms below keep. */
export function DraftOwner({ userId, children }: { userId: string; children: ReactNode }) {
  return <OwnerContext value={userId}>{children}</OwnerContext>;
}

/** Null outside the workspace: nothing is kept there. */
export const useDraftOwner = (): string | null => useContext(OwnerContext);
