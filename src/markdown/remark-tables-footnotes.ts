import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Processor } from 'unified';

/**
 * Teaches the parser GFM's tables and footnotes alone: the whole of GFM makes parsing more than
 * twice as slow, for bare links and task lists that no account needs.
 */
export function remarkTablesFootnotes(this: Processor): void {
	const data = this.data();
	(data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote());
	(data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown(), gfmFootnoteFromMarkdown());
}
