// Sizes and colours of all peer pages.

export const SIZE = { map: [760, 480], bars: [400, 480], lines: [1184, 200] };
/** Lower edges of the classes 2 to 5, and the colours of the five. */
export const EDGES = [4.8, 5.0, 5.3, 5.6];
export const COLOURS = ["#eff3ff", "#bdd7e7", "#6baed6", "#3182bd", "#08519c"];
/** The range of the lines, and the longest bar. */
export const LOW = 4;
export const HIGH = 7;
