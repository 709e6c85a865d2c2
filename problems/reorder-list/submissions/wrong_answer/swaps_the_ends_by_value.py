# Finds the nodes of the second half by their values, which may occur twice. [edge]
class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        values = []
        node = head
        while node:
            values.append(node.val)
            node = node.next
        order = []
        for first, last in zip(values, reversed(values)):
            for value in (first, last):
                if order.count(value) == 0:
                    order.append(value)
        node = head
        for value in order:
            node.val = value
            node = node.next
