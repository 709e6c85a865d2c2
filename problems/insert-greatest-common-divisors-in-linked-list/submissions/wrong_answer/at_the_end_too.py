# Puts a node behind a single node, too. [edge]
class Solution:
    def insertGreatestCommonDivisors(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if not head.next:
            head.next = ListNode(head.val)
            return head
        node = head
        while node.next:
            node.next = ListNode(gcd(node.val, node.next.val), node.next)
            node = node.next.next
        return head
