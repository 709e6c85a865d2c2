# All combinations of each sum, candidate by candidate. O(n t + k t / m) time, O(k t / m) space, for k combinations in all.
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        lists = [[[]]] + [[] for _ in range(target)]
        for candidate in candidates:
            for total in range(candidate, target + 1):
                lists[total] += [known + [candidate] for known in lists[total - candidate]]
        return lists[target]
