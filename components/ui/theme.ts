export type Theme = "light" | "dark" | "system";

export const themeKey = "theme";
export const navKey = "nav";

/**
 * Runs before the first paint, so that neither the theme nor the navigation width flickers.
 * `<html suppressHydrationWarning>` is needed, since it changes attributes of `<html>`.
 */
export const beforePaintScript = `(function(){try{var d=document.documentElement,t=localStorage.getItem("${themeKey}"),n=localStorage.getItem("${navKey}");if(t==="light"||t==="dark")d.dataset.theme=t;if(n==="narrow"||n==="wide")d.dataset.nav=n}catch(e){}})()`;
