import { pictureRoute } from '../../../pictures/picture.ts';

const route = pictureRoute('leaders', 'svg');

export const getStaticPaths = route.getStaticPaths;

/** The succession of leaders as a picture to be saved. */
export const GET = route.GET;
