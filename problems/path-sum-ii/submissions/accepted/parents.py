# A stack of nodes with their sums, and a map to the parents. O(n) time besides the output, O(n) space.
class Solution:
    def pathSum(self, root: Optional[TreeNode], targetSum: int) -> List[List[int]]:
        found, parent = [], {root: None}
        waiting = [(root, root.val)] if root else []
        while waiting:
            node, total = waiting.pop()
            for child in (node.left, node.right):
                if child:
                    parent[child] = node
                    waiting.append((child, total + child.val))
            if node.left or node.right or total != targetSum:
                continue
            path = []
            while node:
                path.append(node.val)
                node = parent[node]
            found.append(path[::-1])
        return found
