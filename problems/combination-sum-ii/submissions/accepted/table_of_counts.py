# All combinations of each sum, extended by up to count copies of each value. O(n * target * combinations) time and space.
class Solution:
    def combinationSum2(self, candidates: List[int], target: int) -> List[List[int]]:
        lists = [[[]]] + [[] for _ in range(target)]
        for value, count in Counter(candidates).items():
            for total in range(target, value - 1, -1):
                for taken in range(1, min(count, total // value) + 1):
                    lists[total] += [known + [value] * taken for known in lists[total - taken * value]]
        return lists[target]
