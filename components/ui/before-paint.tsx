import { beforePaintScript } from "./theme";

/** Put it first in `<head>` of the root layout; give it the request's CSP nonce where there is one. */
export function BeforePaint({ nonce }: { nonce?: string }) {
  return (
    <script
      nonce={nonce}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
      dangerouslySetInnerHTML={{ __html: beforePaintScript }}
    />
  );
}
