# Brent's algorithm: a marker jumps to the walker after 1, 2, 4 ... steps. O(n) time, O(1) space.
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        marker = None
        steps, limit = 0, 1
        while head:
            if head is marker:
                return True
            if steps == limit:
                marker = head
                steps, limit = 0, 2 * limit
            head = head.next
            steps += 1
        return False
