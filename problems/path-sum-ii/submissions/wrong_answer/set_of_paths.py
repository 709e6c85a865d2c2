# Collects the paths in a set, so that paths of the same values are listed once. [edge]
class Solution:
    def pathSum(self, root: Optional[TreeNode], targetSum: int) -> List[List[int]]:
        found = set()

        def walk(node, path):
            if node is None:
                return
            path += (node.val,)
            if not node.left and not node.right and sum(path) == targetSum:
                found.add(path)
            walk(node.left, path)
            walk(node.right, path)

        walk(root, ())
        return [list(path) for path in found]
