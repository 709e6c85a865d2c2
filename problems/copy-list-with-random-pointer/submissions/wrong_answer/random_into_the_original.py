# Takes the random reference over as it is, into the original list. [sample]
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        before = first = Node(0)
        while head:
            before.next = Node(head.val)
            before = before.next
            before.random = head.random
            head = head.next
        return first.next
