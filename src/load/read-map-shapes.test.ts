import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseYaml } from '../parse/yaml.ts';
import { readMapShapes } from './read-map-shapes.ts';

test('readMapShapes(folder) reads provinces, waters and cities', () => {
	const { provinces, waters, cities } = readMapShapes('content') ?? {};
	assert.ok(provinces && waters && cities);
});

test('readMapShapes(folder without provinces) is nothing', () => {
	assert.equal(readMapShapes('tests/fixtures/space'), undefined);
});

interface Named {
	readonly name: unknown;
}

test('the cities of the map are spelled as the registry of places spells them', () => {
	const places = readdirSync('content/places').flatMap((file) => {
		const text = readFileSync(`content/places/${file}`, 'utf8');
		return Object.values(
			parseYaml(text).data as Record<string, Named & { readonly geonames?: number }>,
		);
	});
	const spelled = new Map(places.map(({ geonames, name }) => [geonames, name]));
	const { features } = readMapShapes('content')?.cities as {
		readonly features: readonly { readonly id: number; readonly properties: Named }[];
	};
	const shared = features.filter(({ id }) => spelled.has(id));
	assert.ok(shared.length > 20);
	for (const { id, properties } of shared) assert.deepEqual(properties.name, spelled.get(id));
});
