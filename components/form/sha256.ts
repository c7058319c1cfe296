const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** The fingerprint of a file; null where the browser computes none (an address without TLS). */
export async function sha256Of(file: Blob): Promise<string | null> {
  if (!window.isSecureContext) return null;
  return hex(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
}
