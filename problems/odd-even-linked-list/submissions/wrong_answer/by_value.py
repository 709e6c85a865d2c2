# Groups by whether the values are odd, not the positions. [edge]
class Solution:
    def oddEvenList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        odd = odds = ListNode()
        even = evens = ListNode()
        while head:
            if head.val % 2:
                odd.next = head
                odd = head
            else:
                even.next = head
                even = head
            head = head.next
        even.next = None
        odd.next = evens.next
        return odds.next
