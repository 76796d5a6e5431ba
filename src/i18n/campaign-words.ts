import { campaigns as arabic } from './ar/campaigns.ts';
import { campaigns as english } from './en/campaigns.ts';
import { toInterfaceLanguage } from './language.ts';

/** The words of the pages of campaigns. */
export type CampaignWords = typeof english;

/** Returns the words of the pages of campaigns in a language, English where there are none. */
export function campaignWords(language: string): CampaignWords {
	return { en: english, ar: arabic }[toInterfaceLanguage(language)];
}
