/** What Pagefind's files hold, in CBOR (RFC 8949): whole numbers, texts and lists of fixed length. */
export type CborValue = number | string | readonly CborValue[];

const majorTypes = { number: 0, text: 3, list: 4 } as const;

/** Reads one value from CBOR; throws on any type that `CborValue` does not name. */
export function decodeCbor(bytes: Buffer): CborValue {
	let offset = 0;
	const readArgument = (information: number): number => {
		if (information < 24) return information;
		const width = { 24: 1, 25: 2, 26: 4 }[information];
		if (width === undefined) throw new Error(`CBOR argument ${information} is not read here`);
		offset += width;
		return bytes.readUIntBE(offset - width, width);
	};
	const readValue = (): CborValue => {
		const initial = bytes.readUInt8(offset);
		offset += 1;
		const argument = readArgument(initial & 31);
		switch (initial >> 5) {
			case majorTypes.number:
				return argument;
			case majorTypes.text:
				offset += argument;
				return bytes.toString('utf8', offset - argument, offset);
			case majorTypes.list:
				return Array.from({ length: argument }, readValue);
			default:
				throw new Error(`CBOR type ${initial >> 5} is not read here`);
		}
	};
	const value = readValue();
	if (offset !== bytes.length) throw new Error('CBOR has more than one value');
	return value;
}

/** Writes a value as CBOR, each number in its shortest form. */
export function encodeCbor(value: CborValue): Buffer {
	if (typeof value === 'number') return head(majorTypes.number, value);
	if (typeof value === 'string') {
		const text = Buffer.from(value);
		return Buffer.concat([head(majorTypes.text, text.length), text]);
	}
	return Buffer.concat([head(majorTypes.list, value.length), ...value.map(encodeCbor)]);
}

function head(type: number, argument: number): Buffer {
	const initial = type << 5;
	if (argument < 24) return Buffer.from([initial | argument]);
	const [information, width] = argument < 2 ** 8 ? [24, 1] : argument < 2 ** 16 ? [25, 2] : [26, 4];
	const bytes = Buffer.alloc(1 + width);
	bytes.writeUInt8(initial | information);
	bytes.writeUIntBE(argument, 1, width);
	return bytes;
}
