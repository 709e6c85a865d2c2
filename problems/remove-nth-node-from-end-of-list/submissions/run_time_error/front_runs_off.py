# Starts the front pointer at the head, n steps from which there may be no node. [edge]
class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        back = front = head
        for _ in range(n):
            front = front.next
        while front.next:
            back, front = back.next, front.next
        back.next = back.next.next
        return head
