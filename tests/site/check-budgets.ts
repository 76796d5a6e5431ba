import type { Finding } from './finding.ts';
import { typeOf } from './page-types.ts';
import { readSite } from './read-site.ts';
import { weighPage } from './weigh-page.ts';

/** Bytes after gzip that a page may cost before any interaction, fonts apart. */
interface Budget {
	readonly all: number;
	readonly script: number;
}

const kB = 1000;
const budgets: Readonly<Record<string, Budget>> = {
	'/': { all: 90 * kB, script: 45 * kB },
	'/explore/': { all: 60 * kB, script: 15 * kB },
	'/control/': { all: 70 * kB, script: 15 * kB },
	'/control/[id]/': { all: 70 * kB, script: 15 * kB },
	'/leaders/': { all: 70 * kB, script: 15 * kB },
	'/toll/': { all: 70 * kB, script: 15 * kB },
	'/campaigns/[id]/': { all: 60 * kB, script: 5 * kB },
	'/events/[id]/': { all: 25 * kB, script: 5 * kB },
	'/chapters/[id]/': { all: 120 * kB, script: 5 * kB },
};
/** Lists grow with the record, their scripts do not. */
const otherPages: Budget = { all: 150 * kB, script: 15 * kB };

/** Weighs every page of a built site against the budget of its type. */
export function checkBudgets(folder: string): Finding {
	const site = readSite(folder);
	const problems: string[] = [];
	const heaviest = new Map<string, Budget>();
	for (const [name, page] of site.pages) {
		if (page.isRedirect) continue;
		// A page has the budget of its type in every language.
		const type = typeOf(name).replace(/^\/[a-z]{2}\//, '/');
		const budget = budgets[type] ?? otherPages;
		const { all, script, files } = weighPage(site, name);
		if (all > (heaviest.get(type)?.all ?? 0)) heaviest.set(type, { all, script });
		if (all > budget.all || script > budget.script) {
			problems.push(
				`${name}: expected at most ${show(budget)}, found ${show({ all, script })}\n  It loads ${files.join(', ')}`,
			);
		}
	}
	const shown = Object.keys(budgets).flatMap((type) => {
		const weight = heaviest.get(type);
		return weight ? [`${type} ${show(weight)}`] : [];
	});
	return { problems, looked: shown.join(', ') };
}

function show({ all, script }: Budget): string {
	return `${(all / kB).toFixed(1)} kB (script ${(script / kB).toFixed(1)} kB)`;
}
