# Knows the end of the part by its value, which may come earlier, too. [edge]
class Solution:
    def reverseBetween(self, head: Optional[ListNode], left: int, right: int) -> Optional[ListNode]:
        end = head
        for _ in range(right - 1):
            end = end.next
        stop = end.val
        helper = ListNode(0, head)
        before = helper
        for _ in range(left - 1):
            before = before.next
        last = before.next
        while before.next.val != stop:
            moved = last.next
            last.next = moved.next
            moved.next = before.next
            before.next = moved
        return helper.next
