import { pictureRoute } from '../../../pictures/picture.ts';

const route = pictureRoute('sources', 'png');

export const getStaticPaths = route.getStaticPaths;

/** What the record rests on, as a picture to be saved, in pixels. */
export const GET = route.GET;
