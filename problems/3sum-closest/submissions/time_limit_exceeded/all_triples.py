# Tries all groups of three. O(n^3) time. [large]
class Solution:
    def threeSumClosest(self, nums: List[int], target: int) -> int:
        return min((sum(group) for group in itertools.combinations(nums, 3)), key=lambda total: abs(total - target))
