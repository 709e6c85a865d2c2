# Looks for the first number that is not negative, which need not be there. [edge]
class Solution:
    def sortedSquares(self, nums: List[int]) -> List[int]:
        right = 0
        while nums[right] < 0:
            right += 1
        left = right - 1
        squares = []
        while left >= 0 or right < len(nums):
            if left < 0 or right < len(nums) and nums[right] < -nums[left]:
                squares.append(nums[right] ** 2)
                right += 1
            else:
                squares.append(nums[left] ** 2)
                left -= 1
        return squares
