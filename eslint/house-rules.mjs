/** Syntax that is nowhere allowed, with the reason a reader of the message needs. */
export const forbiddenSyntax = [
	{
		selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
		message: 'Markup from strings is blocked by Trusted Types: build nodes, set textContent.',
	},
	{
		selector:
			'CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseFromString)$/]',
		message: 'Markup from strings is blocked by Trusted Types: build nodes, set textContent.',
	},
	{
		selector: 'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]',
		message: 'Markup from strings is blocked by Trusted Types: build nodes, set textContent.',
	},
	{
		selector:
			':matches(CallExpression, NewExpression)[callee.name=/^(eval|Function|DOMParser)$/], CallExpression[callee.property.name="html"]',
		message: 'Text never becomes code or markup: build nodes, set textContent.',
	},
	{
		selector: 'ImportExpression > TemplateLiteral[expressions.length>0]',
		message: 'A script is imported by a fixed address.',
	},
	{
		selector: 'FunctionDeclaration[params.length>3]',
		message:
			'Two parameters, the second an options object; a third only where all are of one kind.',
	},
	{
		selector: 'TSEnumDeclaration',
		message: 'Use a readonly array or a union: enums are not erasable.',
	},
];

/** Only `model/date*` and `i18n` may read or print dates. */
export const forbiddenDates = [
	{
		selector: 'MemberExpression[property.name=/^toLocale|^toDateString$|^toTimeString$/]',
		message: 'Dates and numbers are printed by i18n alone: this depends on time zone and locale.',
	},
	{
		selector: 'CallExpression[callee.object.name="Date"][callee.property.name="parse"]',
		message: 'Dates are read by model/date.ts alone.',
	},
	{
		selector:
			'NewExpression[callee.name="Date"][arguments.length=1] > :matches(Literal[value=/./], TemplateLiteral)',
		message: 'Dates are read by model/date.ts alone: `new Date(string)` depends on the time zone.',
	},
	{
		selector: 'NewExpression[callee.name="Date"][arguments.length>1]',
		message: 'This reads local time: use Date.UTC.',
	},
	{
		selector:
			'MemberExpression[property.name=/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds)$/]',
		message: 'This is local time: use the getUTC… form.',
	},
];

/** The clock and chance make two builds differ. */
export const forbiddenClock = [
	{
		selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
		message: 'No clock here: the same content gives the same bytes.',
	},
];

export const forbiddenClockProperties = [
	{
		object: 'Date',
		property: 'now',
		message: 'No clock here: the same content gives the same bytes.',
	},
	{
		object: 'Math',
		property: 'random',
		message: 'No chance here: the same content gives the same bytes.',
	},
];

export const forbiddenImportExpression = [
	{
		selector: 'ImportExpression',
		message: 'The import table cannot see this: import at the top.',
	},
];

export const forbiddenDefaultExport = [
	{ selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
];

/** What only a browser has. */
export const browserGlobals = [
	'document',
	'window',
	'navigator',
	'location',
	'history',
	'localStorage',
	'sessionStorage',
	'HTMLElement',
	'fetch',
];
