import { affiliatesWords } from '../i18n/affiliates-words.ts';
import { campaignWords } from '../i18n/campaign-words.ts';
import { controlWords } from '../i18n/control-words.ts';
import { countryYearsWords } from '../i18n/country-years-words.ts';
import { leadersWords } from '../i18n/leaders-words.ts';
import { tollWords } from '../i18n/toll-words.ts';
import { hasAffiliates } from '../model/list-affiliates.ts';
import { hasCampaigns } from '../model/list-campaigns.ts';
import { hasSuccessions } from '../model/list-successions.ts';
import type { PageContext } from '../page-context.ts';

/** A page that is computed from all events, and what it shows, in one sentence. */
export interface ChartPage {
	readonly title: string;
	readonly lead: string;
	readonly href: string;
}

/** Lists the pages that are computed from all events, in the order in which readers are offered them. */
export function listChartPages({
	language,
	addresses,
	timeline,
}: Pick<PageContext, 'language' | 'addresses' | 'timeline'>): readonly ChartPage[] {
	const pages = [
		{ words: controlWords(language), id: 'control' },
		{ words: tollWords(language), id: 'toll' },
		...(hasAffiliates(timeline) ? [{ words: affiliatesWords(language), id: 'affiliates' }] : []),
		...(hasSuccessions(timeline) ? [{ words: leadersWords(language), id: 'leaders' }] : []),
		...(hasCampaigns(timeline) ? [{ words: campaignWords(language), id: 'campaigns' }] : []),
		{ words: countryYearsWords(language), id: 'countries-by-year' },
	];
	return pages.map(({ words: { title, lead }, id }) => ({
		title,
		lead,
		href: addresses.page(id),
	}));
}
