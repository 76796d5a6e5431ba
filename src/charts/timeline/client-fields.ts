/** What a reader fills in, ticks or chooses from. */
export type Field = HTMLInputElement | HTMLSelectElement;

/** Whether something is a field. */
export function isField(target: unknown): target is Field {
	return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}

/** Lists the fields in an element that hold something else than the page gave them. */
export function filledFields(host: HTMLElement): readonly Field[] {
	return [...host.querySelectorAll<Field>('input, select')].filter(isFilled);
}

function isFilled(field: Field): boolean {
	if (field instanceof HTMLInputElement) {
		// A box that is given no value has one of its own.
		const isTicked = ['checkbox', 'radio'].includes(field.type);
		return isTicked ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
	}
	const given = [...field.options].findIndex(({ defaultSelected }) => defaultSelected);
	return Math.max(field.selectedIndex, 0) !== Math.max(given, 0);
}

/** Remembers what a field holds; the function returned puts it there again, as a reader does. */
export function keepField(field: Field): () => void {
	const fill = field instanceof HTMLSelectElement ? keepChoice(field) : keepInput(field);
	return () => {
		fill();
		field.dispatchEvent(new Event('change', { bubbles: true }));
	};
}

/** By its place, since names of choices may change. */
function keepChoice(field: HTMLSelectElement): () => void {
	const { selectedIndex } = field;
	return () => {
		field.selectedIndex = selectedIndex;
	};
}

function keepInput(field: HTMLInputElement): () => void {
	const { value, checked } = field;
	return () => {
		// What is there already keeps the place of the reader who types on.
		if (field.value !== value) field.value = value;
		field.checked = checked;
	};
}
