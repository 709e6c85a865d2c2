# Writes all values down. O(n) time, O(n) space.
class Solution:
    def kthFromEnd(self, head: Optional[ListNode], k: int) -> int:
        values = []
        while head is not None:
            values.append(head.val)
            head = head.next
        return values[-k] if k <= len(values) else -1
