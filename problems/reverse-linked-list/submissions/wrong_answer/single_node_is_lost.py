# Returns nothing where there is nothing to turn round, also for a single node. [edge]
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if head is None or head.next is None:
            return None
        previous = None
        while head:
            head.next, previous, head = previous, head, head.next
        return previous
