# Writes both trees down, with marks and separators, and searches one text in the other. O(n + m) time, O(n + m) space.
class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        def text(node):
            parts, waiting = [], [node]
            while waiting:
                node = waiting.pop()
                if node is None:
                    parts.append("-")
                else:
                    parts.append(f",{node.val};")
                    waiting += [node.right, node.left]
            return "".join(parts)

        return text(subRoot) in text(root)
