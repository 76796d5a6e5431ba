import { pictureRoute } from '../../../pictures/picture.ts';

const route = pictureRoute('leaders', 'png');

export const getStaticPaths = route.getStaticPaths;

/** The succession of leaders as a picture to be saved, in pixels. */
export const GET = route.GET;
