# Two pointers, n nodes apart. O(size) time, O(1) space.
class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        placeholder = ListNode(0, head)
        back = front = placeholder
        for _ in range(n):
            front = front.next
        while front.next:
            back, front = back.next, front.next
        back.next = back.next.next
        return placeholder.next
