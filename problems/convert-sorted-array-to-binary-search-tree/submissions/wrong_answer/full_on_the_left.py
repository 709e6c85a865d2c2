# Gives the left side as many numbers as fill whole levels, and the right side what is left over. [edge]
class Solution:
    def sortedArrayToBST(self, nums: List[int]) -> Optional[TreeNode]:
        def build(low, high):
            if low == high:
                return None
            full = 1
            while 2 * full + 1 < high - low:
                full = 2 * full + 1
            middle = low + min(full, high - low - 1)
            return TreeNode(nums[middle], build(low, middle), build(middle + 1, high))

        return build(0, len(nums))
