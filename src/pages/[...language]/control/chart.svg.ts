import { pictureRoute } from '../../../pictures/picture.ts';

const route = pictureRoute('control', 'svg');

export const getStaticPaths = route.getStaticPaths;

/** The chart of who held what as a picture to be saved. */
export const GET = route.GET;
