"use client";

import { useState } from "react";

type Fields = Readonly<Record<string, string | boolean>>;
type Base<Draft> = { version: number; values: Draft };

/**
 * What is being typed over a stored record, kept when the record is read again. `theirs` names the fields another person
 * has changed since; until the person decides, nothing may be saved. A version that left these fields alone is no matter.
 */
export function useEntry<Draft extends Fields>(version: number, stored: Draft) {
  const [base, setBase] = useState<Base<Draft>>({ version, values: stored });
  const [draft, setDraft] = useState(stored);
  const isNewer = version > base.version;
  const theirs = isNewer ? Object.keys(stored).filter((name) => stored[name] !== base.values[name]) : [];
  const settle = () => setBase({ version, values: stored });
  return {
    draft,
    change: (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })),
    isDirty: Object.keys(stored).some((name) => draft[name] !== base.values[name]),
    theirs,
    /** What a save starts from; null while there is no record. */
    version: (theirs.length > 0 ? base.version : Math.max(version, base.version)) || null,
    takeTheirs: () => {
      settle();
      setDraft(stored);
    },
    keepMine: settle,
    /** After a save the record holds what was typed. */
    saved: (savedVersion: number) => setBase({ version: savedVersion, values: draft }),
  };
}
