# Reverse the links of the part, then join both seams. O(n) time, O(1) space.
class Solution:
    def reverseBetween(self, head: Optional[ListNode], left: int, right: int) -> Optional[ListNode]:
        before, current = None, head
        for _ in range(left - 1):
            before, current = current, current.next
        last, reversed_part = current, None
        for _ in range(right - left + 1):
            current.next, reversed_part, current = reversed_part, current, current.next
        last.next = current
        if before is None:
            return reversed_part
        before.next = reversed_part
        return head
