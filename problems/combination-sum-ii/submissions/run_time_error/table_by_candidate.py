# Enters each candidate into a table of sums, also where it is larger than the target. [edge]
class Solution:
    def combinationSum2(self, candidates: List[int], target: int) -> List[List[int]]:
        found = [set() for _ in range(target + 1)]
        for candidate in sorted(candidates):
            for total in range(target, candidate, -1):
                found[total] |= {known + (candidate,) for known in found[total - candidate]}
            found[candidate].add((candidate,))
        return [list(combination) for combination in found[target]]
