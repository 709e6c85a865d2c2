// string_lists: generics, enums, namespaces, overloads, unions, assertions, a satisfied interface
enum Kind { Word = 1, Other = Word << 1 }
namespace Words { export const separator: string = ''; }
interface Grouped<T extends string> { readonly kind: Kind; items: T[]; note?: string }
type Maker<T extends string> = (word: T) => Grouped<T>;
declare const unused: unique symbol;
abstract class Maked<T> { abstract make(value: T): T[]; protected constructor(public readonly n: number) {} }
class One extends Maked<string> { constructor() { super(1); } override make(value: string) { return [value + Words.separator]; } }

function group(words: string[]): string[][];
function group(words: string[], n: number): string[][];
function group(words: string[], n?: number): string[][] {
    const make: Maker<string> = (word) => ({ kind: Kind.Word, items: new One().make(word) } as Grouped<string>);
    return words.map((word) => make(word!).items as Array<string>);
}
