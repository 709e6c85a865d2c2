# Builds the left part first and takes the values one after the other. O(n) time, O(log n) space.
class Solution:
    def sortedArrayToBST(self, nums: List[int]) -> Optional[TreeNode]:
        values = iter(nums)

        def build(count):
            if count == 0:
                return None
            left = build((count - 1) // 2)
            node = TreeNode(next(values), left)
            node.right = build(count // 2)
            return node

        return build(len(nums))
