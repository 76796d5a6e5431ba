import type { Answer } from './answer.ts';

const fromHosts = /^(CERT_|ERR_TLS_|ERR_SSL_|HPE_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;

/** Whether a host said something, be it by its certificate alone; anything else may also be the network's fault. */
export function isAnswer(answer: Answer): boolean {
	return answer.kind === 'response' || fromHosts.test(answer.code);
}
