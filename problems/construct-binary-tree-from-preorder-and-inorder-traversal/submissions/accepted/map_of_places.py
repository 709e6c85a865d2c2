# Recursion over in-order ranges; a dictionary gives each root's place. O(n) time, O(n) space.
class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        place = {value: i for i, value in enumerate(inorder)}
        values = iter(preorder)

        def build(low, high):
            if low == high:
                return None
            node = TreeNode(next(values))
            middle = place[node.val]
            node.left = build(low, middle)
            node.right = build(middle + 1, high)
            return node

        return build(0, len(inorder))
