# Puts the root into the queue without asking whether there is one. [edge]
class Solution:
    def rightSideView(self, root: Optional[TreeNode]) -> List[int]:
        view, waiting = [], deque([root])
        while waiting:
            view.append(waiting[-1].val)
            for _ in range(len(waiting)):
                node = waiting.popleft()
                if node.left:
                    waiting.append(node.left)
                if node.right:
                    waiting.append(node.right)
        return view
