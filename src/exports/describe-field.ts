import type { FieldInfo } from './data-table.ts';

/** Says in English what a column means and, where only some values may stand there, which. */
export function describeField({ means, constraints }: FieldInfo): string {
	return constraints?.enum ? `${means} One of: ${constraints.enum.join(', ')}.` : means;
}
