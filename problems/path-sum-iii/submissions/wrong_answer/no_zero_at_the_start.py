# Forgets the sum 0 above the root, and so all paths that begin at the root. [sample]
class Solution:
    def pathSum(self, root: Optional[TreeNode], targetSum: int) -> int:
        count = Counter()

        def walk(node, total):
            if node is None:
                return 0
            total += node.val
            paths = count[total - targetSum]
            count[total] += 1
            paths += walk(node.left, total) + walk(node.right, total)
            count[total] -= 1
            return paths

        return walk(root, 0)
