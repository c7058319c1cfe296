import { zoomScript } from "./wall-zoom";

const script = `${zoomScript};if(!/[?&]theme=light/.test(location.search))document.documentElement.dataset.theme="dark"`;

/** Turns the page dark and sizes it while it is still blank; `?theme=light` keeps it light. */
export function DarkBeforePaint({ nonce }: { nonce: string | undefined }) {
  return (
    <script
      nonce={nonce}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
      dangerouslySetInnerHTML={{ __html: script }}
    />
  );
}
