# Stores a path wherever the sum fits, at inner nodes as well. [sample]
class Solution:
    def pathSum(self, root: Optional[TreeNode], targetSum: int) -> List[List[int]]:
        found = []

        def walk(node, missing, path):
            if node is None:
                return
            path = path + [node.val]
            if missing == node.val:
                found.append(path)
            walk(node.left, missing - node.val, path)
            walk(node.right, missing - node.val, path)

        walk(root, targetSum, [])
        return found
