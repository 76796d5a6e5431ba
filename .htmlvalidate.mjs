export default {
	root: true,
	extends: ['html-validate:recommended'],
	rules: {
		// An event's title says what happened and where; its length is a rule of the content (8 to 120).
		'long-title': 'off',
		// The suggestions of a search field are a listbox beside it, which no native element can be.
		'prefer-native-element': ['error', { exclude: ['listbox'] }],
		// `role="list"` gives back to Safari's screen reader a list whose markers CSS took away.
		'no-redundant-role': 'off',
		// White space is the compiler's affair.
		'no-trailing-whitespace': 'off',
	},
};
