# The upper middle of each range is the root. O(n) time, O(log n) space.
class Solution:
    def sortedArrayToBST(self, nums: List[int]) -> Optional[TreeNode]:
        def build(low, high):
            if low == high:
                return None
            middle = (low + high) // 2
            return TreeNode(nums[middle], build(low, middle), build(middle + 1, high))

        return build(0, len(nums))
