# Waits for the head to come again, and goes round and round in a cycle that begins later. [sample]
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        node = head
        while node:
            node = node.next
            if node is head:
                return node is not None
        return False
