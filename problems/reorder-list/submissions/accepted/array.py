# All nodes in an array, taken from both ends by turns. O(n) time and space.
class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        nodes = []
        while head:
            nodes.append(head)
            head = head.next
        first, last = 0, len(nodes) - 1
        while first < last:
            nodes[first].next = nodes[last]
            first += 1
            nodes[last].next = nodes[first]
            last -= 1
        nodes[first].next = None
