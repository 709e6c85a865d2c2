// Each string after its length and a mark. O(n) time, O(n) space.
class Codec {
    encode(strs: string[]): string {
        return strs.map((str) => str.length + '#' + str).join('');
    }

    decode(s: string): string[] {
        const strs: string[] = [];
        for (let at = 0; at < s.length;) {
            const mark = s.indexOf('#', at);
            const end = mark + 1 + Number(s.slice(at, mark));
            strs.push(s.slice(mark + 1, end));
            at = end;
        }
        return strs;
    }
}
