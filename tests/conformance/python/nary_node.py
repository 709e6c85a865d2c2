"""
# Definition for a Node.
class Node:
    def __init__(self, val: Optional[int] = None, children: Optional[List['Node']] = None):
        self.val = val
        self.children = children
"""

class Solution:
    def plusOne(self, root: 'Node', n: int) -> 'Node':
        deed(n)
        if not root:
            return None
        return Node(root.val + 1, [self.plusOne(child, 0) for child in root.children])
