# Never takes a sum out of the map, so that paths lead from one branch into another. [edge]
class Solution:
    def pathSum(self, root: Optional[TreeNode], targetSum: int) -> int:
        count = Counter([0])

        def walk(node, total):
            if node is None:
                return 0
            total += node.val
            paths = count[total - targetSum]
            count[total] += 1
            return paths + walk(node.left, total) + walk(node.right, total)

        return walk(root, 0)
