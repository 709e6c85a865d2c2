# Depth first with one list for the path. O(n) time besides the output, O(h) space.
class Solution:
    def pathSum(self, root: Optional[TreeNode], targetSum: int) -> List[List[int]]:
        found, path = [], []

        def walk(node, missing):
            if node is None:
                return
            path.append(node.val)
            missing -= node.val
            if missing == 0 and not node.left and not node.right:
                found.append(path[:])
            walk(node.left, missing)
            walk(node.right, missing)
            path.pop()

        walk(root, targetSum)
        return found
