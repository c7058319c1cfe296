/** The project at the left, its line at the right; under each other where there is no room. */
export const laneGrid = "grid gap-x-5 gap-y-1 lg:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]";
