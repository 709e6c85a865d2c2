# Exchanges the first value with the last one, and goes no further. [sample]
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        last = head
        while last and last.next:
            last = last.next
        if head:
            head.val, last.val = last.val, head.val
        return head
