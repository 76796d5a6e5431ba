import { formRules } from './form-rules.ts';
import { meaningRules } from './meaning-rules.ts';
import { textRules } from './text-rules.ts';

/** Every rule of the record by its id. Checks report under these ids and `/method/rules/` lists them. */
export const rules = { ...formRules, ...meaningRules, ...textRules } as const;

/** The id of a rule. */
export type RuleId = keyof typeof rules;
