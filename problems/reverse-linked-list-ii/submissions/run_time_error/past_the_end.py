# Looks two nodes ahead, where at the end of the list there is not even one. [edge]
class Solution:
    def reverseBetween(self, head: Optional[ListNode], left: int, right: int) -> Optional[ListNode]:
        helper = ListNode(0, head)
        before = helper
        for _ in range(left - 1):
            before = before.next
        last = before.next
        moved = last.next
        following = moved.next
        for _ in range(right - left):
            last.next = following
            moved.next = before.next
            before.next = moved
            moved = following
            following = moved.next
        return helper.next
