# Sets a random reference only where its target has been copied by then, so that those which lead forwards are lost. [sample]
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        copies = {}
        first = last = Node(0)
        while head:
            last.next = copies[head] = Node(head.val)
            last = last.next
            last.random = copies.get(head.random)
            head = head.next
        return first.next
