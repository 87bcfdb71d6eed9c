/** The frame of the page is painted before its scripts are loaded, of which the grid's are large. */
requestAnimationFrame(() => requestAnimationFrame(() => void import(/* webpackChunkName: "start" */ './start')));
