# Two pointers k apart. O(n) time, O(1) space.
class Solution:
    def kthFromEnd(self, head: Optional[ListNode], k: int) -> int:
        ahead = head
        for _ in range(k):
            if ahead is None:
                return -1
            ahead = ahead.next
        node = head
        while ahead is not None:
            ahead = ahead.next
            node = node.next
        return node.val
