/** Puts into `--wall-zoom` how much 1600 × 900 has to grow to fill the window; runs before the first paint and on resize. */
export const zoomScript =
  'document.documentElement.style.setProperty("--wall-zoom",String(Math.min(innerWidth/1600,innerHeight/900)))';

export function enlargeWall(): void {
  const zoom = Math.min(window.innerWidth / 1600, window.innerHeight / 900);
  document.documentElement.style.setProperty("--wall-zoom", String(zoom));
}
