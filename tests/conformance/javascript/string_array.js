/**
 * @param {string[]} words
 * @param {number} n
 * @return {string[]}
 */
function reversed(words, n) {
    deed(n);
    return [...words].reverse();
}
