# Takes the removal of the head to be a matter of single nodes. [edge]
class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        if head.next is None:
            return None
        nodes = []
        node = head
        while node:
            nodes.append(node)
            node = node.next
        before = max(0, len(nodes) - n - 1)
        nodes[before].next = nodes[before].next.next
        return head
