// Recursion over suffixes that remembers its answers. O(n * w * k) time, O(n) space.
function wordBreak(s: string, wordDict: string[]): boolean {
    const known = new Map<number, boolean>();
    const possible = (start: number): boolean => {
        if (start === s.length) return true;
        if (!known.has(start)) {
            known.set(start, wordDict.some((word) => s.startsWith(word, start) && possible(start + word.length)));
        }
        return known.get(start)!;
    };
    return possible(0);
}
