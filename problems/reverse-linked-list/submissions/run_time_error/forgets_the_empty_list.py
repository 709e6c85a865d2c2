# Recursion that ends at the last node, and finds none in an empty list. [edge]
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if head.next is None:
            return head
        reversed_rest = self.reverseList(head.next)
        head.next.next = head
        head.next = None
        return reversed_rest
