# Marks the nodes visited by a large value, which a node may well hold from the beginning. [edge]
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        while head:
            if head.val == 10**5:
                return True
            head.val = 10**5
            head = head.next
        return False
