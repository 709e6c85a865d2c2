# Turns the whole list where the part starts at the head. [edge]
class Solution:
    def reverseBetween(self, head: Optional[ListNode], left: int, right: int) -> Optional[ListNode]:
        def turn(node):
            previous = None
            while node:
                node.next, previous, node = previous, node, node.next
            return previous

        if left == 1:
            return turn(head)
        before = end = head
        for _ in range(left - 2):
            before = before.next
        for _ in range(right - 1):
            end = end.next
        rest, end.next = end.next, None
        last = before.next
        before.next = turn(last)
        last.next = rest
        return head
