// A table over prefixes, row by row. O(m * n) time, O(n) space.
function longestCommonSubsequence(text1: string, text2: string): number {
    let above: number[] = new Array(text2.length + 1).fill(0);
    for (const letter of text1) {
        const row = [0];
        for (let j = 0; j < text2.length; j++) {
            row.push(letter === text2[j] ? above[j] + 1 : Math.max(row[j], above[j + 1]));
        }
        above = row;
    }
    return above[text2.length];
}
