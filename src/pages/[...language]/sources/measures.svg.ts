import { pictureRoute } from '../../../pictures/picture.ts';

const route = pictureRoute('sources', 'svg');

export const getStaticPaths = route.getStaticPaths;

/** What the record rests on, as a picture to be saved. */
export const GET = route.GET;
