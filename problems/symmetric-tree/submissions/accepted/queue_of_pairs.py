# A queue of pairs that have to mirror each other. O(n) time, O(n) space.
class Solution:
    def isSymmetric(self, root: Optional[TreeNode]) -> bool:
        waiting = deque([(root.left, root.right)])
        while waiting:
            a, b = waiting.popleft()
            if a is None and b is None:
                continue
            if a is None or b is None or a.val != b.val:
                return False
            waiting.append((a.left, b.right))
            waiting.append((a.right, b.left))
        return True
