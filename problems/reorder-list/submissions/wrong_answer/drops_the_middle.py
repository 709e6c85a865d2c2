# Weaves as many nodes of both halves, and drops the middle one of an odd number. [edge]
class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        nodes = []
        node = head
        while node:
            nodes.append(node)
            node = node.next
        half = len(nodes) // 2
        tail = ListNode()
        for first, last in zip(nodes[:half], reversed(nodes)):
            tail.next = first
            first.next = last
            tail = last
        tail.next = None
