# Looks for the smallest value that is left, again and again. O(n^2) time. [large]
class Solution:
    def sortList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        node = head
        while node:
            smallest = other = node
            while other:
                if other.val < smallest.val:
                    smallest = other
                other = other.next
            node.val, smallest.val = smallest.val, node.val
            node = node.next
        return head
