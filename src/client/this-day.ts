import { dayIn, type DayText } from './day-text.ts';
import { fetchJson } from './fetch-json.ts';
import { make } from './make.ts';

/** Shows what happened in other years on the day on which the page is read, by the reader's own calendar. */
class ThisDay extends HTMLElement {
	/** Asks for the events when a reader comes near: the page needs nothing of them before. */
	connectedCallback(): void {
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
				observer.disconnect();
				this.ask();
			},
			{ rootMargin: '600px' },
		);
		observer.observe(this);
	}

	private ask(): void {
		const { days = '', failed = '' } = this.dataset;
		const now = new Date();
		// The day where the reader is, written by a clock that is moved there.
		const here = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
		const [month, day] = [here.slice(5, 7), here.slice(8, 10)];
		void fetchJson(`${days}${month}.json`).then((file) => {
			this.show(dayIn(file, day) ?? { heading: failed, events: [] });
		});
	}

	private show({ heading, events }: DayText): void {
		const status = this.querySelector('[role="status"]');
		if (status) status.textContent = heading;
		if (events.length === 0) return;
		const pageLanguage = document.documentElement.lang;
		const items = events.map(({ date, title, language, href }) => {
			const own = language === pageLanguage ? {} : { lang: language, dir: 'auto' };
			const link = make('a', { href, ...own, children: [title] });
			const article = make('article', {
				class: 'event-item',
				children: [
					make('p', { class: 'event-item-date', children: [date] }),
					make('h3', { class: 'event-item-title', children: [link] }),
				],
			});
			return make('li', { children: [article] });
		});
		this.append(make('ol', { class: 'event-list', role: 'list', children: items }));
	}
}

customElements.define('this-day', ThisDay);
