import type { Target } from '../root.ts';
import { readBuildRecord } from './build-record.ts';
import { digestInputs } from './input-digest.ts';

/** Whether the published site was built from the very inputs that are there now. */
export function isFresh({ content, output }: Target): boolean {
	return readBuildRecord(output)?.inputs === digestInputs(content);
}
