# Keeps a distance of k - 1. [sample]
class Solution:
    def kthFromEnd(self, head: Optional[ListNode], k: int) -> int:
        ahead = head
        for _ in range(k - 1):
            if ahead is None:
                return -1
            ahead = ahead.next
        node = head
        while ahead is not None:
            ahead = ahead.next
            node = node.next
        return node.val if node is not None else -1
