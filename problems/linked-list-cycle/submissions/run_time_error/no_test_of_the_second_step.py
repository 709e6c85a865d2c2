# Takes two steps at once without asking whether the first one leads anywhere. [sample]
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        slow = fast = head
        while fast:
            slow, fast = slow.next, fast.next.next
            if slow is fast:
                return True
        return False
