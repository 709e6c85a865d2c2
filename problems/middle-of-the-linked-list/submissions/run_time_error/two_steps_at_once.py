# Checks neither of the two steps but the last one. [sample]
class Solution:
    def middleNode(self, head: Optional[ListNode]) -> Optional[ListNode]:
        slow = fast = head
        while fast.next.next:
            slow = slow.next
            fast = fast.next.next
        return slow if fast.next is None else slow.next
