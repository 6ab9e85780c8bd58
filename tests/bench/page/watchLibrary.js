// For the library: watches from the start, since asking later would miss the moment.
window.benchLibrary = window.bench.firstPaintOf('#main section li h3');
