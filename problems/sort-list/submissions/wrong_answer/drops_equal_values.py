# Collects the values in a set, which keeps equal ones once. [edge]
class Solution:
    def sortList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        values = set()
        while head:
            values.add(head.val)
            head = head.next
        for value in sorted(values, reverse=True):
            head = ListNode(value, head)
        return head
