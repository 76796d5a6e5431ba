import { selection } from 'd3-selection';

// Stands in for d3-transition, of which d3-zoom and d3-brush only ask to stop what is running: the
// chart moves at once, for every reader, and nobody loads an engine that never runs.
Object.assign(selection.prototype, {
	interrupt(this: unknown) {
		return this;
	},
});

/** Stops nothing, since nothing runs by itself. */
export function interrupt(): undefined {
	return undefined;
}
