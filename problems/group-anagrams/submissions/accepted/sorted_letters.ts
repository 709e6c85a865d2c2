// Map from the sorted letters to the words. O(n k log k) time, O(n k) space.
function groupAnagrams(strs: string[]): string[][] {
    const groups = new Map<string, string[]>();
    for (const word of strs) {
        const key = word.split("").sort().join("");
        const group = groups.get(key);
        if (group) group.push(word);
        else groups.set(key, [word]);
    }
    return [...groups.values()];
};
