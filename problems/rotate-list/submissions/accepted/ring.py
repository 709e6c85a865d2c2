# Closes the list into a ring and opens it at another place. O(n) time, O(1) space.
class Solution:
    def rotateRight(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        if head is None:
            return None
        size, tail = 1, head
        while tail.next:
            size += 1
            tail = tail.next
        tail.next = head
        for _ in range(size - k % size):
            tail = tail.next
        head, tail.next = tail.next, None
        return head
