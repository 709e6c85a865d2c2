# Takes the gcd of all values so far for that of two neighbours. [edge]
class Solution:
    def insertGreatestCommonDivisors(self, head: Optional[ListNode]) -> Optional[ListNode]:
        node, common = head, 0
        while node.next:
            common = gcd(common, node.val, node.next.val)
            node.next = ListNode(common, node.next)
            node = node.next.next
        return head
