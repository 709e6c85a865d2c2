# Begins with the root's value without asking whether there is a root. [edge]
class Solution:
    def pathSum(self, root: Optional[TreeNode], targetSum: int) -> int:
        paths, count = 0, Counter([0])

        def walk(node, total):
            nonlocal paths
            total += node.val
            paths += count[total - targetSum]
            count[total] += 1
            for child in (node.left, node.right):
                if child:
                    walk(child, total)
            count[total] -= 1

        walk(root, 0)
        return paths
