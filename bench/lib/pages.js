// The pages that are compared. `start` and `change` are addresses; a page without `change` has no controls. After a
// heavy page the machine rests.

const peer = (id, name, more = {}) => ({ id, name, start: `peers/${id}/`, change: `peers/${id}/`, ...more });

/** Ours is the explorer. It starts with its default view; its changes are those of the peers: the same measure, the same borders. */
const explorer = (id, name, site) => ({ id, name, start: `${site}/map/`, change: `${site}/map/?measure=unemployment`, heavy: true });

/** With the name of another build of the site, that is measured in the same rounds. */
export const pages = (other) => [
  explorer("jolkarta", "**Jolkarta**", "site"),
  ...(other ? [explorer("before", other, "before")] : []),
  peer("empty", "empty page", { change: undefined }),
  peer("counter", "a counter in Leptos", { change: undefined }),
  peer("d3", "D3"),
  peer("echarts", "ECharts", { heavy: true }),
  peer("plotly", "Plotly", { heavy: true }),
  peer("vega", "Vega-Lite", { heavy: true }),
  peer("plot", "Observable Plot"),
  peer("chartjs", "Chart.js + geo"),
  peer("react", "React + Recharts", { heavy: true }),
];
