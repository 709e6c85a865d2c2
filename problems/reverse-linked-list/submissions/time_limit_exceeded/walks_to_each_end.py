# Walks from the head to the last node that is left, for every node anew. O(n^2) time. [large]
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        placeholder = tail = ListNode()
        while head:
            before, last = None, head
            while last.next:
                before, last = last, last.next
            if before:
                before.next = None
            else:
                head = None
            tail.next = last
            tail = last
        return placeholder.next
