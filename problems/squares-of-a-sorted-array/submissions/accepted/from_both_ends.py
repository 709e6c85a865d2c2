# Two pointers from the ends, filled from the back. O(n) time, O(1) space beside the result.
class Solution:
    def sortedSquares(self, nums: List[int]) -> List[int]:
        squares = [0] * len(nums)
        left, right = 0, len(nums) - 1
        for place in reversed(range(len(nums))):
            if abs(nums[left]) > abs(nums[right]):
                squares[place] = nums[left] ** 2
                left += 1
            else:
                squares[place] = nums[right] ** 2
                right -= 1
        return squares
