export interface GroupsOptions {
	readonly isMirrored: boolean;
	/** Called with a group that the reader opens. */
	readonly onOpen: (group: SVGAElement) => void;
}

/** Makes the groups of crowded lanes open, and the arrow keys walk from group to group of a row. */
export function connectGroups(drawing: SVGSVGElement, { isMirrored, onOpen }: GroupsOptions): void {
	const groupAt = (target: EventTarget | null) =>
		target instanceof Element ? target.closest<SVGAElement>('.timeline-group') : null;
	drawing.addEventListener('click', (event) => {
		const group = groupAt(event.target);
		if (!group || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		onOpen(group);
	});
	// Before the keys that walk from event to event.
	drawing.addEventListener(
		'keydown',
		(event) => {
			const group = groupAt(event.target);
			if (!group) return;
			const row = `.timeline-group[data-row="${group.dataset['row'] ?? ''}"]`;
			const groups = [...drawing.querySelectorAll<SVGAElement>(row)];
			const here = groups.indexOf(group);
			const forward = isMirrored ? 'ArrowLeft' : 'ArrowRight';
			const back = isMirrored ? 'ArrowRight' : 'ArrowLeft';
			// With Shift an arrow goes a year on, as from a mark.
			const to = event.shiftKey
				? undefined
				: { [forward]: here + 1, [back]: here - 1, Home: 0, End: groups.length - 1 }[event.key];
			if (to === undefined) return;
			event.preventDefault();
			event.stopImmediatePropagation();
			groups[to]?.focus();
		},
		{ capture: true },
	);
}
