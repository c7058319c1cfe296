/** Puts into `--wall-zoom` how much 1280 × 720 has to grow to fill the window; runs before the first paint and on resize. */
export const zoomScript =
  'document.documentElement.style.setProperty("--wall-zoom",String(Math.min(innerWidth/1280,innerHeight/720)))';

export function enlargeWall(): void {
  const zoom = Math.min(window.innerWidth / 1280, window.innerHeight / 720);
  document.documentElement.style.setProperty("--wall-zoom", String(zoom));
}
