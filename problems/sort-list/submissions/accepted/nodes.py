# Sorts an array of the nodes and links them anew. O(n log n) time, O(n) space.
class Solution:
    def sortList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        nodes = []
        while head:
            nodes.append(head)
            head = head.next
        nodes.sort(key=lambda node: node.val)
        following = None
        for node in reversed(nodes):
            node.next = following
            following = node
        return following
