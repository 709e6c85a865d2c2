# Front insertion behind a helper node, one walk. O(n) time, O(1) space.
class Solution:
    def reverseBetween(self, head: Optional[ListNode], left: int, right: int) -> Optional[ListNode]:
        helper = ListNode(0, head)
        before = helper
        for _ in range(left - 1):
            before = before.next
        last = before.next
        for _ in range(right - left):
            moved = last.next
            last.next = moved.next
            moved.next = before.next
            before.next = moved
        return helper.next
