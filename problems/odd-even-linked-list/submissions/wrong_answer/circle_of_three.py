# Ends the loop before the last even node has been cut off from the odd one behind it. [edge]
class Solution:
    def oddEvenList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if head is None:
            return None
        odd, evens = head, head.next
        while odd.next and odd.next.next:
            even = odd.next
            odd.next = even.next
            odd = odd.next
            if odd.next:
                even.next = odd.next
        odd.next = evens
        return head
