# Moves the last node to the front k times. O(n * k) time. [edge]
class Solution:
    def rotateRight(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        if head is None or head.next is None:
            return head
        for _ in range(k):
            before = head
            while before.next.next:
                before = before.next
            before.next.next = head
            head, before.next = before.next, None
        return head
