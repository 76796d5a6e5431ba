import { countryYears as arabic } from './ar/country-years.ts';
import { countryYears as english } from './en/country-years.ts';
import { toInterfaceLanguage } from './language.ts';

/** Returns the words of the table of countries and years in a language, English where there are none. */
export function countryYearsWords(language: string): typeof english {
	return { en: english, ar: arabic }[toInterfaceLanguage(language)];
}
