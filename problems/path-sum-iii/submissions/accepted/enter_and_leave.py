# A stack on which each node is entered and left again, with a counter of the sums above. O(n) time, O(n) space.
class Solution:
    def pathSum(self, root: Optional[TreeNode], targetSum: int) -> int:
        paths, above, total = 0, Counter([0]), 0
        waiting = [(root, True)]
        while waiting:
            node, enter = waiting.pop()
            if node is None:
                continue
            if not enter:
                above[total] -= 1
                total -= node.val
                continue
            total += node.val
            paths += above[total - targetSum]
            above[total] += 1
            waiting += [(node, False), (node.left, True), (node.right, True)]
        return paths
