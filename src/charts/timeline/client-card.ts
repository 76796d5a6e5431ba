/** The lines of a card, the title among them. */
export interface CardText {
	readonly date: string;
	readonly title: string;
	readonly place: string;
	readonly toll: string;
	readonly evidence: string;
}

/** A small card beside a mark. */
export interface Card {
	readonly element: HTMLElement;
	readonly isShown: () => boolean;
	readonly show: (text: CardText, mark: Element) => void;
	readonly hide: () => void;
}

const distance = 8;

/** Makes the card of a chart; it stays inside the chart and never covers its mark. */
export function createCard(host: HTMLElement, { id }: { readonly id: string }): Card {
	const element = document.createElement('div');
	element.className = 'timeline-card';
	element.id = id;
	element.setAttribute('role', 'tooltip');
	element.hidden = true;
	const lines = (['date', 'title', 'place', 'toll', 'evidence'] as const).map((name) => {
		const line = document.createElement('p');
		line.className = `timeline-card-${name}`;
		element.append(line);
		return { name, line };
	});
	host.append(element);
	return {
		element,
		isShown: () => !element.hidden,
		show(text, mark) {
			for (const { name, line } of lines) {
				line.textContent = text[name];
				line.hidden = text[name] === '';
			}
			element.hidden = false;
			place(element, { mark: shapeBounds(mark), host: host.getBoundingClientRect() });
		},
		hide() {
			element.hidden = true;
		},
	};
}

function shapeBounds(mark: Element): DOMRect {
	return (mark.querySelector('.timeline-shape') ?? mark).getBoundingClientRect();
}

function place(
	card: HTMLElement,
	{ mark, host }: { readonly mark: DOMRect; readonly host: DOMRect },
): void {
	const { offsetWidth: width, offsetHeight: height } = card;
	const middle = mark.left + mark.width / 2 - host.left;
	const left = Math.min(Math.max(middle - width / 2, 0), Math.max(host.width - width, 0));
	const isAbove = mark.top - height - distance >= 0;
	const top = (isAbove ? mark.top - height - distance : mark.bottom + distance) - host.top;
	card.style.setProperty('left', `${Math.round(left)}px`);
	card.style.setProperty('top', `${Math.round(top)}px`);
}
