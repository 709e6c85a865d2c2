# Takes the middle of a part without asking whether the part is empty. [sample]
class Solution:
    def sortedArrayToBST(self, nums: List[int]) -> Optional[TreeNode]:
        middle = len(nums) // 2
        node = TreeNode(nums[middle])
        if len(nums) > 1:
            node.left = self.sortedArrayToBST(nums[:middle])
            node.right = self.sortedArrayToBST(nums[middle + 1:])
        return node
