# All sums of both halves of the list, matched. O(2^(n / 2)) time and space.
class Solution:
    def findTargetSumWays(self, nums: List[int], target: int) -> int:
        def sums(part):
            found = [0]
            for x in part:
                found = [s + y for s in found for y in (x, -x)]
            return found

        half = len(nums) // 2
        right = Counter(sums(nums[half:]))
        return sum(right[target - s] for s in sums(nums[:half]))
