// A call for each layer. O(length of the text) time and space for each layer.
function decodeString(s: string): string {
    let position = 0;
    const layer = (): string => {
        let text = "";
        let count = 0;
        while (position < s.length) {
            const c = s[position++];
            if (c === "]") break;
            if (c >= "0" && c <= "9") {
                count = 10 * count + Number(c);
            } else if (c === "[") {
                text += layer().repeat(count);
                count = 0;
            } else {
                text += c;
            }
        }
        return text;
    };
    return layer();
}
