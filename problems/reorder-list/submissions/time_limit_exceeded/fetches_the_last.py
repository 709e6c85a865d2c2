# Walks to the last node for every other place. O(n^2) time. [large]
class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        while head.next and head.next.next:
            before = head
            while before.next.next:
                before = before.next
            last, before.next = before.next, None
            last.next, head.next = head.next, last
            head = last.next
