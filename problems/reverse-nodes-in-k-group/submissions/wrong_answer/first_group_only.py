# Reverses the first group only. [sample]
class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        previous, node = None, head
        for _ in range(k):
            node.next, previous, node = previous, node, node.next
        head.next = node
        return previous
