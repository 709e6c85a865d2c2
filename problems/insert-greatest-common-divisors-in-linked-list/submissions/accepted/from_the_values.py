# Collects the values and builds a new list from its end. O(n log m) time, O(n) space.
class Solution:
    def insertGreatestCommonDivisors(self, head: Optional[ListNode]) -> Optional[ListNode]:
        values = []
        while head:
            values.append(head.val)
            head = head.next
        result = ListNode(values.pop())
        while values:
            value = values.pop()
            result = ListNode(value, ListNode(gcd(value, result.val), result))
        return result
