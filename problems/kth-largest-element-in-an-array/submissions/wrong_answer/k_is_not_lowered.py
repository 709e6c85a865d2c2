# Goes on in the smaller numbers without lowering k by those passed. [edge]
class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        while nums:
            pivot = nums[0]
            larger = [x for x in nums if x > pivot]
            smaller = [x for x in nums if x < pivot]
            if k <= len(larger):
                nums = larger
            elif k <= len(nums) - len(smaller):
                return pivot
            else:
                nums = smaller
        return pivot
