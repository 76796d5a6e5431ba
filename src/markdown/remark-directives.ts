import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import type { Processor } from 'unified';

/**
 * Teaches the parser directives that fill a line, as `::map{from=2014 to=2015}`. Those within a text
 * are left out, for they would take the colon of `12:30` for their beginning, and so are those that
 * hold other blocks, which nothing here needs: they alone are concrete.
 */
export function remarkDirectives(this: Processor): void {
	const data = this.data();
	const colon = ':'.charCodeAt(0);
	const blocks = [directive().flow?.[colon] ?? []].flat();
	const leaves = blocks.filter(({ concrete }) => concrete !== true);
	(data.micromarkExtensions ??= []).push({ flow: { [colon]: leaves } });
	(data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());
}
