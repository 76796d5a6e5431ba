import { ESLintUtils } from '@typescript-eslint/utils';
import ts from 'typescript';

const stringLike = ts.TypeFlags.StringLike | ts.TypeFlags.Any | ts.TypeFlags.Unknown;

/** Reports `new Date(x)` where the type of `x` is, or may be, a string. */
export const noDateFromString = {
	meta: {
		type: 'problem',
		schema: [],
		messages: {
			text: 'Dates are read by model/date.ts alone: `new Date(string)` depends on the time zone.',
		},
	},
	create(context) {
		const services = ESLintUtils.getParserServices(context);
		return {
			'NewExpression[callee.name="Date"][arguments.length=1]'(node) {
				const type = services.getTypeAtLocation(node.arguments[0]);
				const parts = type.isUnion() ? type.types : [type];
				if (parts.some((part) => part.flags & stringLike)) {
					context.report({ node, messageId: 'text' });
				}
			},
		};
	},
};
