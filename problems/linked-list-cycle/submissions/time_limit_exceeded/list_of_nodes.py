# Keeps the visited nodes in a list and searches it at every step. O(n^2) time. [large]
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        visited = []
        while head:
            if head in visited:
                return True
            visited.append(head)
            head = head.next
        return False
