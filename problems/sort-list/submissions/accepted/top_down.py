# Halves, sorts both by recursion, merges. O(n log n) time, O(log n) stack.
class Solution:
    def sortList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if head is None or head.next is None:
            return head
        slow, fast = head, head.next
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
        second, slow.next = slow.next, None
        first, second = self.sortList(head), self.sortList(second)
        placeholder = tail = ListNode()
        while first and second:
            if first.val <= second.val:
                tail.next = first
                tail = first
                first = first.next
            else:
                tail.next = second
                tail = second
                second = second.next
        tail.next = first or second
        return placeholder.next
