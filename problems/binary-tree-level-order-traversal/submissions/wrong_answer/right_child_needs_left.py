# Looks for a right child only where there is a left one. [sample]
class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        levels = []
        waiting = deque([root] if root else [])
        while waiting:
            level = []
            for _ in range(len(waiting)):
                node = waiting.popleft()
                level.append(node.val)
                if node.left:
                    waiting.append(node.left)
                    if node.right:
                        waiting.append(node.right)
            levels.append(level)
        return levels
