# Does not cut the list in the middle, so that it ends in a cycle. [sample]
class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        slow = fast = head
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
        node = slow.next
        back = None
        while node:
            node.next, back, node = back, node, node.next
        while back:
            following = back.next
            back.next = head.next
            head.next = back
            head, back = back.next, following
