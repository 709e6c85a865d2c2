# Looks up positions in a dictionary by value, where equal values overwrite each other. [edge]
class Solution:
    def middleNode(self, head: Optional[ListNode]) -> Optional[ListNode]:
        nodes = {}
        while head:
            nodes[head.val] = head
            head = head.next
        return list(nodes.values())[len(nodes) // 2]
