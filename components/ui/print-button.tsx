"use client";

import { Button } from "./button";

/** Prints the page as it stands. */
export function PrintButton() {
  return (
    <Button icon="file" onClick={() => window.print()}>
      打印
    </Button>
  );
}
