# Checks that there is a first node, and takes the second for granted. [edge]
class Solution:
    def swapPairs(self, head: Optional[ListNode]) -> Optional[ListNode]:
        before = placeholder = ListNode(0, head)
        while before.next:
            first, second = before.next, before.next.next
            first.next = second.next
            second.next = first
            before.next = second
            before = first
        return placeholder.next
