# Lets the fast pointer start one step ahead, so that both never meet in the second part. Never ends. [edge]
class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        slow, fast = 0, nums[0]
        while slow != fast:
            slow = nums[slow]
            fast = nums[nums[fast]]
        slow = 0
        while slow != fast:
            slow = nums[slow]
            fast = nums[fast]
        return slow
