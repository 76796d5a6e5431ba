import { pictureRoute } from '../../../pictures/picture.ts';

const route = pictureRoute('affiliates', 'svg');

export const getStaticPaths = route.getStaticPaths;

/** The lanes of affiliates as a picture to be saved. */
export const GET = route.GET;
