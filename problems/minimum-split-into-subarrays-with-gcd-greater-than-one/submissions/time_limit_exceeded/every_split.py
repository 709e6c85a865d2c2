# Every place for each cut, the fewest cuts first. O(2^n) time. [large]
class Solution:
    def minimumSplits(self, nums: List[int]) -> int:
        for cuts in range(len(nums)):
            for places in combinations(range(1, len(nums)), cuts):
                borders = (0, *places, len(nums))
                if all(gcd(*nums[start:end]) > 1 for start, end in pairwise(borders)):
                    return cuts + 1
