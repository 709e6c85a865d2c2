# Takes the odd nodes out one by one, walking from the head each time. O(n^2) time. [large]
class Solution:
    def oddEvenList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        def at(position):
            node = head
            for _ in range(position):
                node = node.next
            return node

        size = 0
        node = head
        while node:
            size += 1
            node = node.next
        for placed in range(1, (size + 1) // 2):
            end, before = at(placed - 1), at(2 * placed - 1)
            taken = before.next
            before.next = taken.next
            taken.next = end.next
            end.next = taken
        return head
