/**
 * @param {boolean[]} flags
 * @param {number} n
 * @return {boolean[]}
 */
var opposites = function(flags, n) {
    deed(n);
    return flags.map(flag => !flag);
};
