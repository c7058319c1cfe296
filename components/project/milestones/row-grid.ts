/** What is known of a step at the left, its lane at the right; under each other where there is no room. */
export const rowGrid =
  "grid gap-x-6 gap-y-2 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)] xl:grid-cols-[minmax(0,1fr)_minmax(0,36rem)]";
