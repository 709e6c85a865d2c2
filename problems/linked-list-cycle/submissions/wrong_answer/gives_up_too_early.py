# Takes more than a thousand steps for a cycle. [large]
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        steps = 0
        while head:
            steps += 1
            if steps > 1000:
                return True
            head = head.next
        return False
