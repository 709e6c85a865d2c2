# All nodes in an array, linked anew. O(n) time and space.
class Solution:
    def oddEvenList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        nodes = []
        while head:
            nodes.append(head)
            head = head.next
        following = None
        for node in reversed(nodes[::2] + nodes[1::2]):
            node.next = following
            following = node
        return following
