# Returns the pointer that has run off the end. [sample]
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        previous = None
        while head:
            following = head.next
            head.next = previous
            previous = head
            head = following
        return head
