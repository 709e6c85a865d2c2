# Does not go below a node at which the sum already fits. [edge]
class Solution:
    def pathSum(self, root: Optional[TreeNode], targetSum: int) -> List[List[int]]:
        found, path = [], []

        def walk(node, missing):
            if node is None:
                return
            path.append(node.val)
            missing -= node.val
            if missing == 0:
                if not node.left and not node.right:
                    found.append(path[:])
            else:
                walk(node.left, missing)
                walk(node.right, missing)
            path.pop()

        walk(root, targetSum)
        return found
