# Breadth first; the last node of each level is seen. O(n) time, O(w) space.
class Solution:
    def rightSideView(self, root: Optional[TreeNode]) -> List[int]:
        view, waiting = [], deque([root] if root else [])
        while waiting:
            view.append(waiting[-1].val)
            for _ in range(len(waiting)):
                node = waiting.popleft()
                waiting.extend(child for child in (node.left, node.right) if child)
        return view
