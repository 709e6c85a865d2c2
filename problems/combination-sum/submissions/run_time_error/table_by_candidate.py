# Enters each candidate into a table of sums, also where it is larger than the target. [edge]
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        lists = [[] for _ in range(target + 1)]
        for candidate in candidates:
            lists[candidate].append([candidate])
            for total in range(candidate + 1, target + 1):
                lists[total] += [known + [candidate] for known in lists[total - candidate]]
        return lists[target]
