// Recursion with the text so far as an argument. O(n * 4^n) time, O(n^2) space besides the output.
function letterCombinations(digits: string): string[] {
    const keys = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];
    const result: string[] = [];
    const extend = (text: string): void => {
        if (text.length === digits.length) {
            result.push(text);
            return;
        }
        for (const letter of keys[Number(digits[text.length]) - 2]) extend(text + letter);
    };
    extend('');
    return result;
}
