/**
 * Leaves a finger that sets out up or down to the page, which scrolls: d3 would take every move of a finger for itself,
 * whatever the styles allow the page. One that sets out sideways, and two at once, stay with the element. To be called
 * before d3 listens to the element.
 */
export function leaveScrollingToPage(element: Element): void {
	/** Where the finger came down, until it shows where it goes. */
	let start: Touch | undefined;
	let isScrolling = false;
	element.addEventListener(
		'touchstart',
		(event) => {
			if (!(event instanceof TouchEvent)) return;
			start = event.touches.length === 1 ? event.touches[0] : undefined;
			isScrolling = false;
		},
		{ capture: true, passive: true },
	);
	element.addEventListener(
		'touchmove',
		(event) => {
			if (!(event instanceof TouchEvent)) return;
			const [finger] = event.touches;
			if (start && finger) {
				const across = Math.abs(finger.clientX - start.clientX);
				const along = Math.abs(finger.clientY - start.clientY);
				isScrolling = along > across;
				if (along !== across) start = undefined;
			}
			if (isScrolling) event.stopImmediatePropagation();
		},
		{ capture: true, passive: true },
	);
}
