# Takes a value of 0 for the end of the list. [edge]
class Solution:
    def swapPairs(self, head: Optional[ListNode]) -> Optional[ListNode]:
        node = head
        while node and node.next and node.val and node.next.val:
            node.val, node.next.val = node.next.val, node.val
            node = node.next.next
        return head
