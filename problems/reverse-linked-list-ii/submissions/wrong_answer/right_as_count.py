# Takes right for the number of nodes in the part, as far as the list goes. [sample]
class Solution:
    def reverseBetween(self, head: Optional[ListNode], left: int, right: int) -> Optional[ListNode]:
        helper = ListNode(0, head)
        before = helper
        for _ in range(left - 1):
            before = before.next
        last = before.next
        for _ in range(right - 1):
            moved = last.next
            if moved is None:
                break
            last.next = moved.next
            moved.next = before.next
            before.next = moved
        return helper.next
