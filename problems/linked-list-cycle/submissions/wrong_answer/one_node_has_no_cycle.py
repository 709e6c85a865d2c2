# Takes for granted that a single node cannot form a cycle. [sample]
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        if head is None or head.next is None or head.next is head:
            return False
        slow, fast = head, head.next
        while slow is not fast:
            if fast is None or fast.next is None:
                return False
            slow, fast = slow.next, fast.next.next
        return True
