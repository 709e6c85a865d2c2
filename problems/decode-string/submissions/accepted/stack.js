// A stack of texts and numbers. O(length of the text) time and space for each layer.
var decodeString = function(s) {
    const outer = [];
    let text = "";
    let count = 0;
    for (const c of s) {
        if (c >= "0" && c <= "9") {
            count = 10 * count + Number(c);
        } else if (c === "[") {
            outer.push([text, count]);
            text = "";
            count = 0;
        } else if (c === "]") {
            const [before, times] = outer.pop();
            text = before + text.repeat(times);
        } else {
            text += c;
        }
    }
    return text;
};
