# Goes ahead without asking whether the list is so long. [sample]
class Solution:
    def kthFromEnd(self, head: Optional[ListNode], k: int) -> int:
        ahead = head
        for _ in range(k):
            ahead = ahead.next
        node = head
        while ahead is not None:
            ahead = ahead.next
            node = node.next
        return node.val
