import type { EndedClaim } from "@/domain/land/claim.schema";
import { claimEndingText, claimKindText } from "./claim-words";
import { Who } from "./who";

/** Earlier claims, folded away. */
export function EndedClaims({ claims }: { claims: readonly EndedClaim[] }) {
  if (claims.length === 0) return null;
  return (
    <details className="border-t hairline pt-2">
      <summary className="touch cursor-pointer py-1 text-sm text-ink-muted">
        以往锁定和落实（{claims.length}）
      </summary>
      <ul className="divide-y divide-line">
        {claims.map((claim) => (
          <li key={claim.id} className="py-2">
            <p>
              <Who claim={claim} />
            </p>
            <p className="text-sm text-ink-muted tabular-nums">
              {claimKindText[claim.kind]}，{claim.startedOn} 至 {claim.endedOn}
              {claim.ending ? `，${claimEndingText[claim.ending]}` : ""}
              {claim.endNote ? `：${claim.endNote}` : ""}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
