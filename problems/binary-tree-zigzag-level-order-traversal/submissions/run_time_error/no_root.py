# Puts the root into the queue without asking whether there is one. [edge]
class Solution:
    def zigzagLevelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        rows, waiting = [], deque([root])
        while waiting:
            row = deque()
            for _ in range(len(waiting)):
                node = waiting.popleft()
                if len(rows) % 2:
                    row.appendleft(node.val)
                else:
                    row.append(node.val)
                if node.left:
                    waiting.append(node.left)
                if node.right:
                    waiting.append(node.right)
            rows.append(list(row))
        return rows
