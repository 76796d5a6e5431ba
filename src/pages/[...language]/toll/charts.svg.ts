import { pictureRoute } from '../../../pictures/picture.ts';

const route = pictureRoute('toll', 'svg');

export const getStaticPaths = route.getStaticPaths;

/** The charts of reported deaths and injuries as a picture to be saved. */
export const GET = route.GET;
