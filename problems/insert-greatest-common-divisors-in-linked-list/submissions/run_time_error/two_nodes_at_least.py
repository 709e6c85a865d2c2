# Takes it for granted that there are two nodes. [edge]
class Solution:
    def insertGreatestCommonDivisors(self, head: Optional[ListNode]) -> Optional[ListNode]:
        first, second = head, head.next
        while True:
            first.next = ListNode(gcd(first.val, second.val), second)
            if not second.next:
                return head
            first, second = second, second.next
