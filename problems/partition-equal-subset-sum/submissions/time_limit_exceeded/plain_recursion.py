# Takes or leaves each number, and remembers nothing. Exponential time. [large]
class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        def search(i, rest):
            if rest == 0:
                return True
            if rest < 0 or i == len(nums):
                return False
            return search(i + 1, rest - nums[i]) or search(i + 1, rest)

        return sum(nums) % 2 == 0 and search(0, sum(nums) // 2)
