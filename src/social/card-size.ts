/** The size of a social image in pixels, as Open Graph's readers want it: about 1.91 to 1. */
export const cardSize = { width: 1200, height: 630 } as const;
