# integer_array: Python 2's form of class, types in the doc string, tabs
class Solution(object):
	def reversed(self, nums, n):
		"""
		:type nums: List[int]
		:type n: int
		:rtype: List[int]
		"""
		left, right = 0, len(nums) - 1
		while left < right:
			nums[left], nums[right] = nums[right], nums[left]
			left += 1; right -= 1
		return nums
