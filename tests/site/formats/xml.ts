import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** Reads an XML document; throws where it is not well-formed. */
export function readXml(text: string): Element {
	const tree: Root = fromXml(text);
	const found = tree.children.find((child) => child.type === 'element');
	if (!found) throw new Error('Expected an element, found none.');
	return found;
}

/** Lists the children of an element that have a name. */
export function childrenOf({ children }: Element, name: string): readonly Element[] {
	return children
		.filter((child): child is Element => child.type === 'element')
		.filter((child) => child.name === name);
}

/** Returns the text of the only child of a name, or nothing where there is none or more than one. */
export function textOf(element: Element, name: string): string | undefined {
	const [only, ...more] = childrenOf(element, name);
	if (!only || more.length > 0) return undefined;
	return only.children.map((child) => ('value' in child ? child.value : '')).join('');
}
