# Inserts while walking, and steps over what was inserted. O(n log m) time, O(1) space.
class Solution:
    def insertGreatestCommonDivisors(self, head: Optional[ListNode]) -> Optional[ListNode]:
        node = head
        while node.next:
            node.next = ListNode(gcd(node.val, node.next.val), node.next)
            node = node.next.next
        return head
