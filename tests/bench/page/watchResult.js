// For results: watches from the start, since asking later would miss the moment.
window.benchResult = {
  verdict: window.bench.firstPaintOf('#main header h1'),
  table: window.bench.firstPaintOf('#main table'),
  radar: window.bench.firstPaintOf('.recharts-radar path'),
};
