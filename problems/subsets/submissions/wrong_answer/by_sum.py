# Keeps one subset for each sum, to be sure that none is listed twice. [sample]
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        by_sum = {0: []}
        for number in nums:
            for known in list(by_sum.values()):
                extended = known + [number]
                by_sum.setdefault(sum(extended), extended)
        return list(by_sum.values())
