/** What one request to an address came to. */
export type Answer =
	| {
			readonly kind: 'response';
			readonly status: number;
			/** The header `Location`, as text. */
			readonly location?: string | undefined;
			/** The header `Retry-After`, as sent. */
			readonly retryAfter?: string | undefined;
	  }
	/** No answer; `code` is that of the system, the TLS library or the client, or `TIMEOUT`. */
	| { readonly kind: 'failure'; readonly code: string };

/** How an address was asked. */
export type Method = 'HEAD' | 'GET';

/** One request and its answer. */
export interface Hop {
	readonly url: string;
	readonly answer: Answer;
}
