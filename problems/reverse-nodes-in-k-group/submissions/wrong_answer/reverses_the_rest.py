# Reverses the last group even if it is incomplete. [edge]
class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        before = placeholder = ListNode(0, head)
        while before.next:
            last = node = before.next
            previous = None
            for _ in range(k):
                if node is None:
                    break
                node.next, previous, node = previous, node, node.next
            last.next = node
            before.next = previous
            before = last
        return placeholder.next
