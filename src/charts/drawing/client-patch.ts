import type { DrawingNode } from './drawing-node.ts';

/** What each element was last drawn from, under which key. */
const drawn = new WeakMap<
	Element,
	{ readonly key: string; readonly node: DrawingNode | undefined }
>();

/**
 * Makes the children of an element be the drawing: elements of the same key are kept and changed where they
 * differ, so that focus stays; all others are removed.
 */
export function patch(parent: Element, nodes: readonly DrawingNode[]): void {
	const keyed = withKeys(nodes);
	const wanted = new Set(keyed.map(([key]) => key));
	const kept = new Map<string, Element>();
	for (const child of [...parent.children]) {
		const key = drawn.get(child)?.key;
		if (key !== undefined && wanted.has(key)) kept.set(key, child);
		else child.remove();
	}
	let next = parent.firstElementChild;
	for (const [key, node] of keyed) {
		const element = kept.get(key) ?? create(parent, node);
		update(element, { key, node });
		if (element === next) next = next.nextElementSibling;
		else parent.insertBefore(element, next);
	}
}

/** The name is part of the key, so that an element is never asked to become another. */
function withKeys(nodes: readonly DrawingNode[]): (readonly [string, DrawingNode])[] {
	const counts = new Map<string, number>();
	return nodes.map((node) => {
		const base = `${node.name} ${node.key ?? ''}`;
		const count = counts.get(base) ?? 0;
		counts.set(base, count + 1);
		return [count === 0 ? base : `${base} ${count}`, node] as const;
	});
}

const svgNamespace = 'http://www.w3.org/2000/svg';

function create(parent: Element, { name }: DrawingNode): Element {
	const isSvg = name === 'svg' || parent.namespaceURI === svgNamespace;
	return isSvg ? document.createElementNS(svgNamespace, name) : document.createElement(name);
}

function update(
	element: Element,
	{ key, node }: { readonly key: string; readonly node: DrawingNode },
): void {
	const before = drawn.get(element)?.node;
	if (before === node) return;
	drawn.set(element, { key, node });
	const { attributes, children, text } = node;
	for (const name of Object.keys(attributes)) {
		const value = attributes[name] ?? '';
		if (before?.attributes[name] !== value) element.setAttribute(name, value);
	}
	if (before) {
		for (const name of Object.keys(before.attributes)) {
			if (attributes[name] === undefined) element.removeAttribute(name);
		}
	}
	if (text !== undefined) {
		if (before?.text !== text) element.textContent = text;
	} else if (children.length > 0 || element.firstElementChild) {
		patch(element, children);
	}
}
