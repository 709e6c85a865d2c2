# Relinks pair by pair behind a placeholder. O(n) time, O(1) space.
class Solution:
    def swapPairs(self, head: Optional[ListNode]) -> Optional[ListNode]:
        before = placeholder = ListNode(0, head)
        while before.next and before.next.next:
            first, second = before.next, before.next.next
            first.next, second.next, before.next = second.next, first, second
            before = first
        return placeholder.next
