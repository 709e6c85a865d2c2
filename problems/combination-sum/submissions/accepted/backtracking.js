// Writes each combination in the order of the list. O(n^(t / m + 1)) time, O(t / m) space besides the output.
/**
 * @param {number[]} candidates
 * @param {number} target
 * @return {number[][]}
 */
var combinationSum = function(candidates, target) {
    const result = [];
    const search = (start, chosen, rest) => {
        if (rest === 0) result.push(chosen);
        for (let i = start; i < candidates.length; i++) {
            if (candidates[i] <= rest) search(i, [...chosen, candidates[i]], rest - candidates[i]);
        }
    };
    search(0, [], target);
    return result;
};
