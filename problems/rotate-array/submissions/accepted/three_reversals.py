# Reverses all, then both blocks. O(n) time, O(1) space.
class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        def turn(left, right):
            while left < right:
                nums[left], nums[right] = nums[right], nums[left]
                left += 1
                right -= 1

        k %= len(nums)
        nums.reverse()
        turn(0, k - 1)
        turn(k, len(nums) - 1)
