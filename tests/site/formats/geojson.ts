interface AnyFeature {
	readonly type?: unknown;
	readonly id?: unknown;
	readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null;
	readonly properties?: unknown;
}

/** Says where a document breaks RFC 7946, for points: the sections are named. */
export function checkGeoJson(document: unknown): readonly string[] {
	const { type, features, ...rest } = document as Record<string, unknown>;
	if (type !== 'FeatureCollection' || !Array.isArray(features))
		return ['is no FeatureCollection with features (3.3)'];
	const ids = features.map((feature: AnyFeature) => feature.id);
	return [
		...('crs' in rest ? ['has a crs (4)'] : []),
		...Object.keys(rest)
			.filter((key) => ['coordinates', 'geometries', 'geometry', 'properties'].includes(key))
			.map((key) => `has the member ${key} (7.1)`),
		...(new Set(ids).size === ids.length ? [] : ['has two features of one id (3.2)']),
		...features.flatMap((feature: AnyFeature) =>
			checkFeature(feature).map((problem) => `${String(feature.id)}: ${problem}`),
		),
	];
}

function checkFeature({ type, id, geometry, properties }: AnyFeature): readonly string[] {
	return [
		...(type === 'Feature' ? [] : ['is no Feature (3.2)']),
		...(typeof id === 'string' || typeof id === 'number' ? [] : ['has no id (3.2)']),
		...(typeof properties === 'object' ? [] : ['has no properties (3.2)']),
		...(geometry === undefined ? ['has no geometry, not even null (3.2)'] : []),
		...(geometry ? checkPoint(geometry) : []),
	];
}

function checkPoint({ type, coordinates }: NonNullable<AnyFeature['geometry']>): readonly string[] {
	if (type !== 'Point' || !Array.isArray(coordinates)) return ['is no Point (3.1.2)'];
	const [longitude, latitude, ...more] = coordinates as unknown[];
	const isWithin = (value: unknown, limit: number) =>
		typeof value === 'number' && Math.abs(value) <= limit;
	return [
		...(isWithin(longitude, 180) && isWithin(latitude, 90) && more.length === 0
			? []
			: ['has no longitude and latitude in degrees (4)']),
		...(coordinates.every((value) => /^-?\d+(\.\d{1,6})?$/.test(String(value)))
			? []
			: ['is finer than a place can be known (11.2)']),
	];
}
