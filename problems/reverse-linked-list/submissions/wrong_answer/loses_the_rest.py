# Turns the link round before the way to the rest has been saved, so that only the first node is left. [sample]
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        previous = None
        while head:
            head.next = previous
            previous = head
            head = head.next
        return previous
