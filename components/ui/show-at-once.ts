/**
 * React holds what streams in for 300 ms after the skeleton was drawn (`$RT` in its inline runtime), so that skeletons
 * don't flash by. Figures that are ready after 100 ms should not wait for that: without a time in `$RT` it reveals them
 * in the next frame. A React that no longer asks for `$RT` isn't touched by this.
 */
export const showAtOnceScript = `Object.defineProperty(window,"$RT",{get:function(){},set:function(){}})`;
