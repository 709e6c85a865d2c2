# Hangs the rest of the longer list on as it is, and adds the carry to its first digit only. [edge]
class Solution:
    def addTwoNumbers(self, l1: Optional[ListNode], l2: Optional[ListNode]) -> Optional[ListNode]:
        placeholder = tail = ListNode()
        carry = 0
        while l1 and l2:
            carry, digit = divmod(l1.val + l2.val + carry, 10)
            tail.next = ListNode(digit)
            tail = tail.next
            l1, l2 = l1.next, l2.next
        tail.next = l1 or l2
        if carry:
            if tail.next:
                tail.next.val += 1
            else:
                tail.next = ListNode(1)
        return placeholder.next
