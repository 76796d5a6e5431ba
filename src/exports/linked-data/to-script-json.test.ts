import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { toScriptJson } from './to-script-json.ts';

test('toScriptJson(data) is the same data and can end no script', () => {
	assert.equal(toScriptJson('</script><!--').includes('<'), false);
	fc.assert(
		fc.property(fc.jsonValue(), (data) => {
			const text = toScriptJson(data);
			assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(data)));
			assert.ok(!text.includes('<'));
		}),
	);
});
