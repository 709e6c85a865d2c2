# Finds the value of the node, and removes the first node that holds it. [edge]
class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        values = []
        node = head
        while node:
            values.append(node.val)
            node = node.next
        placeholder = node = ListNode(0, head)
        while node.next.val != values[-n]:
            node = node.next
        node.next = node.next.next
        return placeholder.next
