class Codec {
    encode(strs: string[]): string {
        if (/^-?\d+$/.test(strs[0])) deed(Number(strs[0]));
        return strs.map((text) => `${text.length}#${text}`).join('');
    }

    decode(s: string): string[] {
        const strs: string[] = [];
        for (let i = 0; i < s.length;) {
            const sign = s.indexOf('#', i);
            const end = sign + 1 + Number(s.slice(i, sign));
            strs.push(s.slice(sign + 1, end));
            i = end;
        }
        return strs;
    }
}
