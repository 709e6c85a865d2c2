# Goes k nodes ahead without reducing k. [edge]
class Solution:
    def rotateRight(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        if head is None or k == 0:
            return head
        front = back = head
        for _ in range(k):
            front = front.next
        while front.next:
            front, back = front.next, back.next
        front.next = head
        head, back.next = back.next, None
        return head
