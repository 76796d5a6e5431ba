/** The list of choices below a field. */
export interface ListKeys {
	/** Shows groups of options, or with none hides the list. */
	readonly show: (groups: readonly HTMLElement[]) => void;
	/** Forgets which option was chosen. */
	readonly reset: () => void;
}

/** Joins a field to its list in the manner of a combobox: the focus stays in the field, the arrows choose. */
export function connectList(
	input: HTMLInputElement,
	{ list }: { readonly list: HTMLElement },
): ListKeys {
	let options: HTMLElement[] = [];
	let active = -1;

	const choose = (position: number) => {
		options[active]?.setAttribute('aria-selected', 'false');
		active = position;
		const option = options[active];
		if (!option) {
			input.removeAttribute('aria-activedescendant');
			return;
		}
		option.setAttribute('aria-selected', 'true');
		option.scrollIntoView({ block: 'nearest' });
		input.setAttribute('aria-activedescendant', option.id);
	};

	input.addEventListener('keydown', (event) => {
		const { key } = event;
		if (event.isComposing || options.length === 0) return;
		if (key === 'ArrowDown') choose(active + 1 < options.length ? active + 1 : -1);
		else if (key === 'ArrowUp') choose(active < 0 ? options.length - 1 : active - 1);
		else if (key === 'Enter' && active >= 0 && !event.ctrlKey && !event.metaKey)
			options[active]?.click();
		else return;
		event.preventDefault();
	});

	return {
		show(groups) {
			list.replaceChildren(...groups);
			options = [...list.querySelectorAll<HTMLElement>('[role="option"]')];
			options.forEach((option, position) => {
				option.id = `${list.id}-${position}`;
				option.tabIndex = -1;
				option.setAttribute('aria-selected', 'false');
			});
			list.scrollTop = 0;
			list.hidden = options.length === 0;
			input.setAttribute('aria-expanded', String(options.length > 0));
			choose(-1);
		},
		reset() {
			choose(-1);
		},
	};
}
