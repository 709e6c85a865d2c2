# Depth first with a dictionary of the sums on the way from the root, which keeps counts of 0. O(n) time, O(n) space.
class Solution:
    def pathSum(self, root: Optional[TreeNode], targetSum: int) -> int:
        count = defaultdict(int, {0: 1})

        def walk(node, total):
            if node is None:
                return 0
            total += node.val
            paths = count.get(total - targetSum, 0)
            count[total] += 1
            paths += walk(node.left, total) + walk(node.right, total)
            count[total] -= 1
            return paths

        return walk(root, 0)
