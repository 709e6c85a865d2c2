# Inserts the numbers in order behind the middle one: two paths, balanced at the root only. [edge]
class Solution:
    def sortedArrayToBST(self, nums: List[int]) -> Optional[TreeNode]:
        middle = len(nums) // 2
        root = TreeNode(nums[middle])
        at = root
        for value in reversed(nums[:middle]):
            at.left = TreeNode(value)
            at = at.left
        at = root
        for value in nums[middle + 1:]:
            at.right = TreeNode(value)
            at = at.right
        return root
