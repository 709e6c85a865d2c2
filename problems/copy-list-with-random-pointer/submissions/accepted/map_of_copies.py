# A map from each original to its copy, two walks. O(n) time, O(n) space.
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        copies = {None: None}
        node = head
        while node:
            copies[node] = Node(node.val)
            node = node.next
        for original, copied in copies.items():
            if original:
                copied.next = copies[original.next]
                copied.random = copies[original.random]
        return copies[head]
