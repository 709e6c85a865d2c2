# Two pointers, k % n nodes apart. O(n) time, O(1) space.
class Solution:
    def rotateRight(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        size, node = 0, head
        while node:
            size += 1
            node = node.next
        if size == 0 or k % size == 0:
            return head
        front = back = head
        for _ in range(k % size):
            front = front.next
        while front.next:
            front, back = front.next, back.next
        front.next = head
        head, back.next = back.next, None
        return head
