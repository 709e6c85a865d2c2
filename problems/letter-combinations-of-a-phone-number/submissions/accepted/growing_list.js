// A list of all prefixes that grows by a letter for each digit. O(n * 4^n) time and space.
/**
 * @param {string} digits
 * @return {string[]}
 */
var letterCombinations = function(digits) {
    const keys = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];
    let texts = [''];
    for (const digit of digits) {
        texts = texts.flatMap((text) => [...keys[digit - 2]].map((letter) => text + letter));
    }
    return texts;
};
