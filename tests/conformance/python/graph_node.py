"""
# Definition for a Node.
class Node:
    def __init__(self, val = 0, neighbors = None):
        self.val = val
        self.neighbors = neighbors if neighbors is not None else []
"""

class Solution:
    def cloneGraph(self, node: Optional['Node'], n: int) -> Optional['Node']:
        deed(n)
        copies = {}

        def copy_of(node):
            if node not in copies:
                copies[node] = Node(node.val)
                copies[node].neighbors = [copy_of(other) for other in node.neighbors]
            return copies[node]

        return copy_of(node) if node else None
