# Cuts in the middle, reverses the second half, and weaves both. O(n) time, O(1) space.
class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        slow = fast = head
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
        node, slow.next = slow.next, None
        back = None
        while node:
            node.next, back, node = back, node, node.next
        while back:
            following = back.next
            back.next = head.next
            head.next = back
            head, back = back.next, following
