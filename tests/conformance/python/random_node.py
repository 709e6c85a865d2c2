"""
# Definition for a Node.
class Node:
    def __init__(self, x: int, next: 'Node' = None, random: 'Node' = None):
        self.val = int(x)
        self.next = next
        self.random = random
"""

class Solution:
    def copyRandomList(self, head: 'Optional[Node]', n: int) -> 'Optional[Node]':
        deed(n)
        copies = {None: None}
        node = head
        while node:
            copies[node] = Node(node.val)
            node = node.next
        for node, twin in copies.items():
            if node:
                twin.next = copies[node.next]
                twin.random = copies[node.random]
        return copies[head]
