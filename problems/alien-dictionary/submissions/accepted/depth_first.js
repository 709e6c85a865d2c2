// Depth-first search on the letters, in reversed order of finishing. O(C) time, O(1) space.
/**
 * @param {string[]} words
 * @return {string}
 */
var alienOrder = function(words) {
    const after = new Map();
    for (const word of words) {
        for (const letter of word) after.set(letter, new Set());
    }
    for (let i = 1; i < words.length; i++) {
        const a = words[i - 1], b = words[i];
        let k = 0;
        while (k < a.length && a[k] === b[k]) k++;
        if (k === a.length) continue;
        if (k === b.length) return '';
        after.get(a[k]).add(b[k]);
    }
    const state = new Map();
    const order = [];
    const visit = (letter) => {
        if (state.has(letter)) return state.get(letter) === 'done';
        state.set(letter, 'open');
        for (const next of after.get(letter)) {
            if (!visit(next)) return false;
        }
        state.set(letter, 'done');
        order.push(letter);
        return true;
    };
    for (const letter of after.keys()) {
        if (!visit(letter)) return '';
    }
    return order.reverse().join('');
};
