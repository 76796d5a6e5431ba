import type { Answer, Method } from '../../links/answer.ts';
import { readLocation } from '../../links/read-location.ts';

/** How one request is made. */
export interface RequestOptions {
	readonly method: Method;
	/** Who asks, for the host's log. */
	readonly userAgent: string;
	/** Begins to count the time that a request may take. */
	readonly deadline: () => AbortSignal;
}

/** Makes one request, follows no redirect and reads nothing of the page. */
export async function askOnce(url: string, options: RequestOptions): Promise<Answer> {
	try {
		const response = await request(url, options);
		await response.body?.cancel();
		const location = response.headers.get('location') ?? undefined;
		return {
			kind: 'response',
			status: response.status,
			location: location === undefined ? undefined : readLocation(location),
			retryAfter: response.headers.get('retry-after') ?? undefined,
		};
	} catch (error) {
		return { kind: 'failure', code: codeOf(error) };
	}
}

const mostBytes = 64 * 1024;

/** Makes one request for a short text; undefined where another answer comes, or more than 64 KiB. */
export async function askForText(
	url: string,
	options: Omit<RequestOptions, 'method'>,
): Promise<{ readonly answer: Answer; readonly text?: string }> {
	try {
		const response = await request(url, { ...options, method: 'GET' });
		const { status } = response;
		const answer: Answer = {
			kind: 'response',
			status,
			retryAfter: response.headers.get('retry-after') ?? undefined,
		};
		if (status !== 200) {
			await response.body?.cancel();
			return { answer };
		}
		return { answer, text: await readStart(response) };
	} catch (error) {
		return { answer: { kind: 'failure', code: codeOf(error) } };
	}
}

function request(url: string, { method, userAgent, deadline }: RequestOptions): Promise<Response> {
	return fetch(url, {
		method,
		redirect: 'manual',
		signal: deadline(),
		headers: { 'user-agent': userAgent, accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
	});
}

async function readStart(response: Response): Promise<string> {
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const part of response.body ?? []) {
		size += part.length;
		if (size > mostBytes) break;
		parts.push(part);
	}
	return new TextDecoder().decode(Buffer.concat(parts));
}

/** The code of the error that a failed request goes back to. */
function codeOf(error: unknown): string {
	if (!(error instanceof Error)) return 'UNKNOWN';
	if (error.name === 'TimeoutError') return 'TIMEOUT';
	if (error.cause !== undefined) return codeOf(error.cause);
	return 'code' in error ? String(error.code) : error.name;
}
